package fr.halle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Sources;

import org.junit.jupiter.api.Test;

import java.util.TreeSet;
import java.util.regex.Pattern;

/** docs/law.md names nothing that does not exist, and says of each duty how it stands. */
class LawTests {

    private static final String LAW = Sources.read(Sources.PROJECT.resolve("docs/law.md"));
    private static final Pattern NAMED = Pattern.compile("`([^`]+)`");
    private static final Pattern DUTY = Pattern.compile("(?m)^\\| (?!duty|---)(.*) \\|$");

    @Test
    void everyPageItNamesIsARouteAndEveryTestATest() {
        var routes = Sources.read(Sources.PROJECT.resolve("src/test/resources/access.md"));
        var tests = new TreeSet<String>();
        Sources.below(Sources.PROJECT.resolve("src/test/java"), ".java")
                .forEach(file -> tests.add(file.getFileName().toString().replace(".java", "")));
        var names = NAMED.matcher(LAW).results().map(found -> found.group(1)).toList();
        assertThat(names).hasSizeGreaterThan(40);
        assertThat(names)
                .allMatch(
                        name ->
                                name.startsWith("/")
                                        ? routes.contains("| GET | " + name + " |")
                                        : tests.contains(name));
    }

    @Test
    void everyDutySaysWhetherItsArticleWasReadAndHowItStands() {
        var duties = DUTY.matcher(LAW).results().map(found -> found.group(1)).toList();
        assertThat(duties).hasSizeGreaterThan(35);
        for (var duty : duties) {
            var cells = duty.split(" ?\\| ?", -1);
            assertThat(cells).as(duty).hasSize(6);
            assertThat(cells[2]).as(duty).isIn("yes", "no", "partly");
            assertThat(cells[5]).as(duty).matches("(fulfilled|operator|partly|later).*");
            boolean claimed = cells[5].equals("fulfilled") || cells[5].startsWith("fulfilled:");
            if (claimed) assertThat(cells[3] + cells[4]).as(duty).isNotBlank();
        }
    }
}
