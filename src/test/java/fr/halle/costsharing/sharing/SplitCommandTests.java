package fr.halle.costsharing.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The convention's three shared expenses, and files that are to be mended. */
class SplitCommandTests {

    private static final String EXPENSES =
            """
            code,gross
            assistance,21000.00
            advertising-page,3835.58
            maintenance-2021,19308.00
            """;

    @TempDir Path folder;

    @Test
    void theConventionsExpensesAreSharedExactly() throws IOException {
        var answer = run(EXPENSES, "populationTotale:2021");
        assertThat(text(answer, "/expenses/0/departement")).isEqualTo("10500.00");
        assertThat(text(answer, "/expenses/0/partners/200041630")).isEqualTo("5207.55");
        assertThat(text(answer, "/expenses/1/departement")).isEqualTo("1917.79");
        assertThat(text(answer, "/expenses/1/partners/240800920")).isEqualTo("136.03");
        assertThat(text(answer, "/total/gross")).isEqualTo("44143.58");
        assertThat(text(answer, "/total/departement")).isEqualTo("22071.79");
        assertThat(text(answer, "/total/partners/200041622")).isEqualTo("877.98");
        assertThat(answer.at("/total/partners").propertyNames())
                .containsExactly(
                        "200041622",
                        "200041630",
                        "200043156",
                        "200067759",
                        "240800847",
                        "240800862",
                        "240800920");
        for (var line : answer.at("/expenses")) {
            var parts = line.at("/departement").decimalValue();
            for (var part : line.at("/partners")) parts = parts.add(part.decimalValue());
            assertThat(parts).isEqualByComparingTo(line.at("/gross").decimalValue());
        }
    }

    @Test
    void anotherPopulationGivesOtherParts() throws IOException {
        var answer = run(EXPENSES, "populationMunicipale:2026");
        assertThat(text(answer, "/vintage")).isEqualTo("2026");
        assertThat(text(answer, "/expenses/0/partners/200041630")).isNotEqualTo("5207.55");
    }

    @Test
    void whatIsToBeMendedIsSaid() {
        assertSaid("code,gross\nx,1.234\n", "populationTotale:2021", "Line 2: 1.234 is no amount");
        assertSaid("code,gross\nx,-1\n", "populationTotale:2021", "-1 is no amount");
        assertSaid("code,net\nx,1\n", "populationTotale:2021", "columns code and gross");
        assertSaid("", "populationTotale:2021", "columns code and gross");
        assertSaid(EXPENSES, "populationTotale:1999", "populationTotale:1999 is known");
        assertSaid(EXPENSES, "everybody:2021", "write populationTotale:2021");
        assertThatThrownBy(
                        () -> SplitCommand.run(folder.resolve("none.csv"), "populationTotale:2021"))
                .hasMessageContaining("cannot be read");
    }

    private void assertSaid(String file, String population, String sentence) {
        assertThatThrownBy(() -> run(file, population))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(sentence);
    }

    private JsonNode run(String expenses, String population) throws IOException {
        var file = Files.writeString(folder.resolve("expenses.csv"), expenses);
        return new JsonMapper()
                .reader()
                .with(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readTree(SplitCommand.run(file, population));
    }

    private static String text(JsonNode answer, String pointer) {
        return answer.at(pointer).asString();
    }
}
