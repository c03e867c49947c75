package fr.halle.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The project's own files, for the tests that read them. */
public final class Sources {

    public static final Path PROJECT = Path.of(System.getProperty("basedir", ""));
    public static final Path MODULES = PROJECT.resolve("src/main/java/fr/halle");

    /** A text block, a string, or what only looks like one inside a comment or a character. */
    private static final Pattern LITERAL =
            Pattern.compile(
                    "\"\"\"(.*?)\"\"\"|\"((?:\\\\.|[^\"\\\\\n])*)\"|//[^\n]*|/\\*.*?\\*/|'(?:\\\\.|[^'\\\\])'",
                    Pattern.DOTALL);

    private Sources() {}

    /** Every file below a folder whose name ends in one of these ways. */
    public static List<Path> below(Path folder, String... endings) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Arrays.stream(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folders of the modules, by name. */
    public static List<String> modules() {
        try (var folders = Files.list(MODULES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static long lines(Path file) {
        return read(file).lines().count();
    }

    /** The strings of a Java file, without its comments. */
    public static List<String> strings(Path java) {
        return LITERAL.matcher(read(java))
                .results()
                .filter(found -> found.group(1) != null || found.group(2) != null)
                .map(found -> found.group(1) != null ? found.group(1) : found.group(2))
                .collect(Collectors.toList());
    }
}
