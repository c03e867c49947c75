package fr.halle.database;

import static fr.halle.database.LocalPostgresTests.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.HalleApplication;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.nio.file.Path;

/** One owner per folder: the second says who the first is and leaves it alone. */
@ExtendWith(OutputCaptureExtension.class)
class SecondStartTests {

    @TempDir Path folder;

    @BeforeEach
    void afterAFirstStart() throws Exception {
        FirstStart.copiedInto(folder);
    }

    @AfterEach
    void leaveNothingBehind() throws Exception {
        TestServer.sweep(folder);
    }

    @Test
    void aSecondHalleSaysWhoTheFirstIsWithoutAnyStackTrace(CapturedOutput console)
            throws Exception {
        try (var first = AnotherProcess.opening(folder, "http://localhost:8123")) {
            var app = first.opened()[0];
            var server = AnotherProcess.postgresIn(folder);
            var second = new SpringApplicationBuilder(HalleApplication.class);
            assertThatThrownBy(
                            () ->
                                    second.run(
                                            "--halle.test.own-database=true",
                                            "--server.port=0",
                                            "--halle.database.folder=" + folder))
                    .hasRootCauseInstanceOf(DatabaseRefused.class);
            assertThat(console)
                    .contains("Halle est déjà ouverte sur " + folder.toRealPath())
                    .contains("processus " + first.pid() + ", depuis le ")
                    .contains("Halle is already open on " + folder.toRealPath())
                    .contains("process " + first.pid() + ", since ")
                    .contains("http://localhost:8123")
                    .doesNotContain("\tat ");
            assertThat(server.isAlive()).isTrue();
            assertThat(ask(app, "select 'still here'")).isEqualTo("still here");
        }
    }

    @Test
    void aRefusalInTheSameProcessDoesNotOpenTheFolderToOthers() throws Exception {
        try (var first = LocalPostgres.open(folder)) {
            assertThatThrownBy(() -> LocalPostgres.open(folder))
                    .isInstanceOf(DatabaseRefused.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
            try (var second = AnotherProcess.opening(folder)) {
                assertThat(second.refusal())
                        .contains("processus " + ProcessHandle.current().pid())
                        .contains("HALLE_DATABASE_FOLDER");
            }
            ask(first.login(DatabaseRole.HALLE_APP), "select 1");
        }
    }
}
