package fr.halle.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A folder as a first start leaves it: made once, then copied, which spares each test 2 s. */
final class FirstStart {

    private static final class Made {
        static final Path FOLDER = make();
    }

    private FirstStart() {}

    static Path copiedInto(Path folder) throws IOException {
        try (var files = Files.walk(Made.FOLDER)) {
            for (var file : files.toList()) {
                var copy = folder.resolve(Made.FOLDER.relativize(file).toString());
                Files.copy(
                        file,
                        copy,
                        StandardCopyOption.COPY_ATTRIBUTES,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return folder;
    }

    private static Path make() {
        try {
            var target = Path.of(System.getProperty("basedir", "")).resolve("target");
            var folder = Files.createDirectories(target).resolve("first-start");
            TestServer.sweep(folder);
            LocalPostgres.open(folder).close();
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
