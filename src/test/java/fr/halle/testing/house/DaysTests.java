package fr.halle.testing.house;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Sources;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The day is that of Paris: neither a machine nor a database server is asked which one it is. */
class DaysTests {

    private static final Pattern OF_THE_MACHINE =
            Pattern.compile("\\b(?:Local(?:Date|Time|DateTime)|Year|YearMonth|MonthDay)\\.now\\(");
    private static final Pattern OF_THE_SERVER =
            Pattern.compile(
                    "(?i)\\b(?:current_date|current_time|localtimestamp|now\\(\\)::date)\\b");

    @Test
    void noJavaAsksTheMachine() {
        var sources = Sources.PROJECT.resolve("src");
        assertThat(with(OF_THE_MACHINE, Sources.below(sources, ".java"))).isEmpty();
    }

    @Test
    void noQueryOfTheApplicationAsksTheServer() {
        assertThat(with(OF_THE_SERVER, Sources.below(Sources.MODULES, ".java", ".sql"))).isEmpty();
    }

    private static List<Path> with(Pattern pattern, List<Path> files) {
        assertThat(files).hasSizeGreaterThan(1_000);
        return files.stream().filter(file -> pattern.matcher(Sources.read(file)).find()).toList();
    }
}
