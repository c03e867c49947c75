package fr.halle.pictures;

import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where the files lie: {@code ab/abcdef01-…/800.webp}. A photograph's own folder comes and goes in
 * one rename, so that it is whole or not there at any moment.
 */
@Component
class PictureFolder {

    private static final String UNFINISHED = "unfinished";

    private final Path root;

    PictureFolder(PictureSettings settings) {
        root = settings.folder().toAbsolutePath();
    }

    Path root() {
        return root;
    }

    /** An empty folder to write into. */
    Path begin() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(root.resolve(UNFINISHED)), "");
    }

    void putInPlace(Path written, UUID id) throws IOException {
        var place = of(id);
        if (Files.exists(place)) return;
        Files.createDirectories(place.getParent());
        Files.move(written, place, StandardCopyOption.ATOMIC_MOVE);
    }

    void discard(Path written) throws IOException {
        FileSystemUtils.deleteRecursively(written);
    }

    void remove(UUID id) throws IOException {
        if (!Files.exists(of(id))) return;
        var away = begin();
        Files.move(of(id), away.resolve("removed"), StandardCopyOption.ATOMIC_MOVE);
        discard(away);
    }

    Optional<Path> file(UUID id, int width, String ending) {
        return Optional.of(of(id).resolve(width + "." + ending)).filter(Files::isRegularFile);
    }

    /** What a process that died left behind. */
    void discardUnfinished(Instant before) throws IOException {
        for (var left : folders(root.resolve(UNFINISHED), before)) discard(left);
    }

    /** The photographs whose files have lain here since before that time. */
    Stream<UUID> lyingSince(Instant before) throws IOException {
        var found = Stream.<UUID>builder();
        for (var shelf : folders(root, Instant.MAX)) {
            if (shelf.getFileName().toString().equals(UNFINISHED)) continue;
            for (var picture : folders(shelf, before)) {
                found.add(UUID.fromString(picture.getFileName().toString()));
            }
        }
        return found.build();
    }

    private static Iterable<Path> folders(Path parent, Instant before) throws IOException {
        if (!Files.isDirectory(parent)) return java.util.List.of();
        try (var inside = Files.list(parent)) {
            return inside.filter(Files::isDirectory)
                    .filter(each -> each.toFile().lastModified() < millis(before))
                    .toList();
        }
    }

    private static long millis(Instant instant) {
        return instant.equals(Instant.MAX) ? Long.MAX_VALUE : instant.toEpochMilli();
    }

    private Path of(UUID id) {
        return root.resolve(id.toString().substring(0, 2)).resolve(id.toString());
    }
}
