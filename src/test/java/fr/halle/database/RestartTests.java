package fr.halle.database;

import static fr.halle.database.LocalPostgresTests.ask;
import static fr.halle.database.LocalPostgresTests.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.house.SharesNothing;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Whatever happened before, the next start finds every row that was acknowledged. */
@SharesNothing
class RestartTests {

    @TempDir static Path temporary;
    static Path folder;

    @BeforeAll
    static void fill() throws Exception {
        folder = FirstStart.copiedInto(temporary.resolve("postgres"));
        try (var postgres = LocalPostgres.open(folder)) {
            var owner = postgres.login(DatabaseRole.HALLE_OWNER);
            run(owner, "create table kept (name text)");
            run(owner, "insert into kept values ('before')");
        }
    }

    @AfterAll
    static void leaveNothingBehind() throws Exception {
        TestServer.sweep(folder);
    }

    @Test
    void dataIsKeptFromOneStartToTheNext() throws Exception {
        findsIt();
        findsIt();
        assertThat(folder.resolve("owner")).doesNotExist();
    }

    @Test
    void theServerLeftByAKilledHalleIsFoundAndStoppedWithItsDataKept() throws Exception {
        ProcessHandle orphan;
        try (var halle = AnotherProcess.opening(folder)) {
            var app = halle.opened()[0];
            orphan = AnotherProcess.postgresIn(folder);
            run(app, "insert into kept values ('just before the kill')");
            halle.kill();
        }
        assertThat(orphan.isAlive()).isTrue();
        try (var postgres = LocalPostgres.open(folder)) {
            orphan.onExit().get(5, TimeUnit.SECONDS);
            var app = postgres.login(DatabaseRole.HALLE_APP);
            var sql = "select count(*) from kept where name = 'just before the kill'";
            assertThat(ask(app, sql)).isEqualTo("1");
        }
    }

    @Test
    void killingBothHalleAndItsServerLosesNothing() throws Exception {
        try (var halle = AnotherProcess.opening(folder)) {
            run(halle.opened()[0], "insert into kept values ('just before both')");
            var server = AnotherProcess.postgresIn(folder);
            halle.kill();
            server.destroyForcibly();
            server.onExit().get(5, TimeUnit.SECONDS);
        }
        try (var postgres = LocalPostgres.open(folder)) {
            var app = postgres.login(DatabaseRole.HALLE_APP);
            var sql = "select count(*) from kept where name = 'just before both'";
            assertThat(ask(app, sql)).isEqualTo("1");
        }
    }

    @Test
    void aProcessThatGotTheOldNumberIsLeftAlone() throws Exception {
        var stranger = new ProcessBuilder("sleep", "60").start();
        try {
            var pidFile = folder.resolve("data/postmaster.pid");
            for (var content : List.of("half writ", stranger.pid() + "\n")) {
                Files.writeString(pidFile, content);
                findsIt();
            }
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void anotherPortIsTriedWhenSomeoneTookTheFirst() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Iterator<Integer> ports =
                    List.of(taken.getLocalPort(), LocalPostgres.freePort()).iterator();
            try (var postgres = LocalPostgres.open(folder, Map.of(), ports::next)) {
                assertThat(ports.hasNext()).isFalse();
                ask(postgres.login(DatabaseRole.HALLE_APP), "select 1");
            }
        }
    }

    private static void findsIt() throws Exception {
        try (var postgres = LocalPostgres.open(folder)) {
            var app = postgres.login(DatabaseRole.HALLE_APP);
            assertThat(ask(app, "select count(*) from kept where name = 'before'")).isEqualTo("1");
        }
    }
}
