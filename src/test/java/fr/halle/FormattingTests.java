package fr.halle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import fr.halle.testing.house.SharesNothing;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs on the JDK that compiles the code, so it understands all of its syntax. To rewrite: {@code
 * mvn test -Dtest=FormattingTests -Dformat.apply=true}.
 */
@SharesNothing
class FormattingTests {

    private static final Path PROJECT = Path.of(System.getProperty("basedir", ""));

    private final Formatter formatter =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    @Test
    void everySourceIsFormatted() throws Exception {
        var unformatted = new ArrayList<Path>();
        for (Path file : sources()) {
            String source = Files.readString(file);
            String formatted = formatted(source);
            if (formatted.equals(source)) continue;
            if (Boolean.getBoolean("format.apply")) Files.writeString(file, formatted);
            else unformatted.add(file);
        }
        assertThat(unformatted)
                .as("to rewrite them: mvn test -Dtest=FormattingTests -Dformat.apply=true")
                .isEmpty();
    }

    private String formatted(String source) throws FormatterException {
        String ordered = ImportOrderer.reorderImports(source, Style.AOSP);
        return formatter.formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
    }

    private static List<Path> sources() throws IOException {
        try (var main = Files.walk(PROJECT.resolve("src/main/java"));
                var test = Files.walk(PROJECT.resolve("src/test/java"))) {
            return Stream.concat(main, test)
                    .filter(file -> file.toString().endsWith(".java"))
                    .toList();
        }
    }
}
