package fr.halle.pictures;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Says whether the folder is this database's: a Halle that was started with another database beside
 * somebody's photographs must not sweep them.
 */
@Component
class FolderMark {

    private final JdbcClient jdbc;
    private final Path file;

    FolderMark(JdbcClient jdbc, PictureFolder folder) {
        this.jdbc = jdbc;
        this.file = folder.root().resolve("database");
    }

    /** The first database to ask marks the folder as its own. */
    boolean isOurs() throws IOException {
        var ours = mark().toString();
        Files.createDirectories(file.getParent());
        try {
            Files.writeString(file, ours, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            return Files.readString(file).strip().equals(ours);
        }
        return true;
    }

    private UUID mark() {
        jdbc.sql(
                        "insert into pictures.folder (id, mark) values (1, uuidv7()) on conflict do nothing")
                .update();
        return jdbc.sql("select mark from pictures.folder").query(UUID.class).single();
    }
}
