package fr.halle.commands;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Both calculations by the words of the command line: the answer alone on standard output. */
class CalculationCommandTests {

    private static final String ROLL_CALL =
            "src/test/resources/governance/deliberation-dc2020-114.json";

    @TempDir Path folder;

    private final PrintStream out = System.out;
    private final PrintStream errors = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void listenNoMore() {
        System.setOut(out);
        System.setErr(errors);
    }

    @Test
    void aRollCallIsReplayed() {
        var replayed =
                answer(
                        "--halle.governance.replay=" + ROLL_CALL,
                        "--halle.governance.rules=epci-council-2020-derogation");
        assertThat(replayed.at("/result/for").asInt()).isEqualTo(82);
        assertThat(replayed.at("/result/adopted").asBoolean()).isTrue();
    }

    @Test
    void expensesAreShared() throws Exception {
        var file =
                Files.writeString(
                        folder.resolve("expenses.csv"), "code,gross\nassistance,21000.00\n");
        var shared =
                answer(
                        "--halle.costsharing.split=" + file,
                        "--halle.population=populationTotale:2021");
        assertThat(shared.at("/expenses/0/departement").asString()).isEqualTo("10500.00");
        assertThat(shared.at("/expenses/0/partners/200041630").asString()).isEqualTo("5207.55");
    }

    @Test
    void whatIsMissingIsSaidBesideIt() {
        var words = new String[] {"--halle.governance.replay=" + ROLL_CALL};
        assertThat(Commands.asked(words)).isTrue();
        assertThat(Commands.run(words)).isEqualTo(2);
        assertThat(said.size()).isZero();
        assertThat(complained.toString(StandardCharsets.UTF_8))
                .contains("--halle.governance.rules=… is missing");
    }

    /** The whole of standard output is one JSON value. */
    private JsonNode answer(String... words) {
        assertThat(Commands.asked(words)).isTrue();
        assertThat(Commands.run(words)).isZero();
        assertThat(complained.size()).isZero();
        return new JsonMapper()
                .reader()
                .with(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .with(tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .readTree(said.toString(StandardCharsets.UTF_8));
    }
}
