package fr.halle;

import fr.halle.testing.Sources;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every sentence of every module, and every place in code and pages where one is asked for. */
final class AllTexts {

    /** Any quoted word with a point in it; some are keys. */
    private static final Pattern QUOTED = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[\\w-]+)+)\"");

    /** A key that is asked for by name. */
    private static final Pattern ASKED =
            Pattern.compile(
                    "(?:\\btext\\(|Mistake\\.of\\([^,\"]*(?:\"[^\"]*\")?[^,\"]*,)\\s*\"([^\"]+)\"\\s*[,)]");

    /** A key that is put together when the page is made: its beginning. */
    private static final Pattern BEGUN = Pattern.compile("\"((?:[a-z][\\w-]*\\.)+)\"\\s*\\+");

    private AllTexts() {}

    static TreeMap<String, String> french() {
        return texts("messages_fr.properties");
    }

    static TreeMap<String, String> english() {
        return texts("messages.properties");
    }

    static Set<String> quoted() {
        return found(QUOTED);
    }

    static Set<String> asked() {
        return found(ASKED).stream()
                .filter(key -> key.matches(".*\\.[^.]+"))
                .collect(Collectors.toSet());
    }

    static Set<String> begun() {
        return found(BEGUN);
    }

    static boolean isQuotedInJava(String module, String word) {
        return Sources.below(Sources.MODULES.resolve(module), ".java").stream()
                .anyMatch(file -> Sources.read(file).contains('"' + word + '"'));
    }

    private static TreeMap<String, String> texts(String name) {
        var all = new TreeMap<String, String>();
        for (var file : Sources.below(Sources.MODULES, "/" + name)) {
            var texts = new Properties();
            try {
                texts.load(new StringReader(Sources.read(file)));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            texts.forEach(
                    (key, text) -> {
                        if (all.put(key.toString(), text.toString()) != null) {
                            throw new AssertionError(key + " stands twice");
                        }
                    });
            if (Files.notExists(sibling(file)))
                throw new AssertionError(sibling(file) + " is missing");
        }
        return all;
    }

    private static Path sibling(Path file) {
        boolean french = file.endsWith("messages_fr.properties");
        return file.resolveSibling(french ? "messages.properties" : "messages_fr.properties");
    }

    private static Set<String> found(Pattern pattern) {
        return Sources.below(Sources.MODULES, ".java", ".jte").stream()
                .flatMap(file -> pattern.matcher(Sources.read(file)).results())
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }
}
