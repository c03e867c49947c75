package fr.halle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The keys that code and pages put together, from composed-keys.txt: {@code *} stands for each of
 * the values.
 */
record ComposedKeys(String pattern, List<String> values) {

    static final List<ComposedKeys> ALL = read(Path.of("src/test/resources/composed-keys.txt"));

    /** Where code names a sentence by its end alone: {@code new Sentence("summary.nothing")}. */
    static final List<String> NAMED_BY_THEIR_END =
            List.of(
                    "commands.",
                    "catalog.import.",
                    "catalog.import.file.",
                    "catalog.import.problem.",
                    "catalog.import.notice.",
                    "pictures.fetching.",
                    "pictures.refused.");

    /** Whether some Java of its module quotes the end of this key. */
    static boolean isNamedByItsEnd(String key) {
        return NAMED_BY_THEIR_END.stream()
                .filter(key::startsWith)
                .anyMatch(
                        begin ->
                                AllTexts.isQuotedInJava(
                                        module(key), key.substring(begin.length())));
    }

    private static String module(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    static Stream<String> keys() {
        return ALL.stream()
                .flatMap(each -> each.values().stream().map(v -> each.pattern().replace("*", v)));
    }

    /** What stands before the part that varies. */
    String beginning() {
        return pattern.substring(0, pattern.indexOf('*'));
    }

    private static List<ComposedKeys> read(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.startsWith("#")).map(ComposedKeys::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ComposedKeys of(String line) {
        int colon = line.indexOf(": ");
        return new ComposedKeys(
                line.substring(0, colon), Arrays.asList(line.substring(colon + 2).split(" ")));
    }
}
