package fr.halle.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.halle.testing.house.SharesNothing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What a person's machine may refuse us, said in words that help. */
@SharesNothing
class RefusalTests {

    /** A mount of its own, seen by one process: works for root and, where allowed, for anyone. */
    private static final List<String> OWN_MOUNTS = List.of("unshare", "-Urm", "sh", "-c");

    @TempDir Path temporary;

    @Test
    void aFolderBelowAFileIsNotWritable() throws Exception {
        var file = Files.writeString(temporary.resolve("notes.txt"), "mine");
        isNotWritable(file.resolve("postgres"));
        assertThat(file).hasContent("mine");
    }

    @Test
    void aFolderOfTheSystemIsNotWritable() {
        assumeThat(Path.of("/proc")).isDirectory();
        isNotWritable(Path.of("/proc/halle"));
    }

    private static void isNotWritable(Path folder) {
        assertThatThrownBy(() -> LocalPostgres.open(folder))
                .isInstanceOfSatisfying(
                        DatabaseRefused.class,
                        refused -> {
                            assertThat(refused.description())
                                    .contains("ne peut pas écrire dans le dossier", "" + folder)
                                    .contains("cannot be written by the user");
                            assertThat(refused.action()).contains("HALLE_DATABASE_FOLDER");
                        });
    }

    @Test
    void filesOfSomebodyElseAreNeverReplaced() throws Exception {
        var theirs = Files.createDirectory(temporary.resolve("data")).resolve("thesis.txt");
        Files.writeString(theirs, "ten years");
        assertThatThrownBy(() -> LocalPostgres.open(temporary))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("not a PostgreSQL of Halle");
        assertThat(theirs).hasContent("ten years");
    }

    @Test
    void lostPasswordsAreNamed() throws Exception {
        Files.writeString(
                Files.createDirectory(temporary.resolve("data")).resolve("PG_VERSION"), "18");
        assertThatThrownBy(() -> LocalPostgres.open(temporary))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("passwords.properties is missing");
    }

    /** Full at once; in the middle of initdb; once it runs; in the middle of create database. */
    @ParameterizedTest
    @ValueSource(strings = {"16k", "20m", "39m", "40m"})
    void aFullDiskIsSaid(String size) throws Exception {
        var disk = Files.createDirectory(temporary.resolve("disk"));
        var mount = "mount -t tmpfs -o size=" + size + " none '" + disk + "' && exec \"$0\" \"$@\"";
        assumeThatRuns("mount -t tmpfs none '" + disk + "'");
        assertThat(refusal(mount, disk.resolve("postgres")))
                .contains("Le disque qui contient " + disk)
                .contains("The disk that holds " + disk);
    }

    @Test
    void rootWithoutANamespaceIsToldToBecomeSomebodyElse() throws Exception {
        var limit = "echo 0 > /proc/sys/user/max_user_namespaces && exec \"$0\" \"$@\"";
        assumeThatRuns("echo 0 > /proc/sys/user/max_user_namespaces");
        assertThat(refusal(limit, temporary)).contains("tourner en root", "run as root");
        assertThat(refusal("PATH=/nowhere exec \"$0\" \"$@\"", temporary)).contains("as root");
    }

    private static String refusal(String preparation, Path folder) throws Exception {
        var wrapper = new ArrayList<>(OWN_MOUNTS);
        wrapper.add(preparation);
        var classPath = System.getProperty("java.class.path");
        try (var halle = AnotherProcess.start(wrapper, classPath, List.of(folder.toString()))) {
            return halle.refusal();
        }
    }

    private static void assumeThatRuns(String script) throws IOException, InterruptedException {
        var command = new ArrayList<>(OWN_MOUNTS);
        command.add(script);
        var process = new ProcessBuilder(command).start();
        assumeThat(process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0)
                .as("this machine lets us make a small disk of our own")
                .isTrue();
    }
}
