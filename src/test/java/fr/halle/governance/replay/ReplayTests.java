package fr.halle.governance.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Files;
import java.nio.file.Path;

/** A real roll call, second by second, by the rules of its day and by others. */
class ReplayTests {

    private static final Path REAL =
            Path.of("src/test/resources/governance/deliberation-dc2020-114.json");

    @TempDir Path folder;

    @Test
    void theRealRollCallGivesItsDeclaredTotals() {
        var replayed = replay(REAL, "epci-council-2020-derogation");
        assertThat(replayed.at("/refused")).isEmpty();
        assertThat(replayed.at("/instants")).hasSize(4);
        assertRoom(replayed, 0, "", 80, 17, 97, 41);
        assertRoom(replayed, 1, "19:49:09", 81, 17, 98, 41);
        assertRoom(replayed, 2, "19:49:39", 81, 18, 99, 41);
        assertRoom(replayed, 3, "19:55:27", 81, 19, 100, 41);
        assertResult(replayed, 100, 82, 8, 10, 46);
        assertThat(replayed.at("/result/adopted").asBoolean()).isTrue();
        assertThat(replayed.at("/result/articles/0").asString()).contains("2020-1379");
    }

    @Test
    void theOrdinaryRulesRefuseTheSecondProxyOfAHolder() {
        var replayed = replay(REAL, "epci-council");
        assertThat(replayed.at("/refused")).hasSize(2);
        assertThat(replayed.at("/refused/0/from").asInt()).isEqualTo(29);
        assertThat(replayed.at("/refused/1/from").asInt()).isEqualTo(119);
        assertThat(replayed.at("/instants/0/quorumNeeded").asInt()).isEqualTo(62);
        assertResult(replayed, 98, 80, 8, 10, 45);
    }

    @Test
    void aProxyWaitsForItsHolderAndEndsWhenItsGiverArrives() throws Exception {
        var file =
                Files.writeString(
                        folder.resolve("roll.json"),
                        """
                        {"inOffice": 5, "presidentMember": 1,
                         "present": [{"member": 1, "since": null}, {"member": 2, "since": null}, {"member": 3, "since": "20:00:00"},
                                     {"member": 4, "since": "20:05:00"}],
                         "proxies": [{"from": 4, "to": 3, "since": null}, {"from": 5, "to": 2, "since": "20:01:00"}],
                         "against": [5, 2], "abstain": []}
                        """);
        var replayed = replay(file, "epci-council");
        assertRoom(replayed, 0, "", 2, 0, 2, 3);
        assertThat(replayed.at("/instants/0/quorumMet").asBoolean()).isFalse();
        assertRoom(replayed, 1, "20:00:00", 3, 1, 4, 3);
        assertRoom(replayed, 2, "20:01:00", 3, 2, 5, 3);
        assertRoom(replayed, 3, "20:05:00", 4, 1, 5, 3);
        assertResult(replayed, 5, 3, 2, 0, 3);
    }

    @Test
    void whatCannotBeReplayedIsSaid() throws Exception {
        assertThatThrownBy(() -> replay(REAL, "parliament"))
                .hasMessageContaining("No rule set parliament")
                .hasMessageContaining("steering-committee");
        var broken = Files.writeString(folder.resolve("broken.json"), "{");
        assertThatThrownBy(() -> replay(broken, "epci-council"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot be read");
    }

    private static JsonNode replay(Path file, String rules) {
        return new JsonMapper().readTree(ReplayCommand.run(file, rules));
    }

    private static void assertRoom(
            JsonNode replayed,
            int at,
            String time,
            int present,
            int proxies,
            int voters,
            int needed) {
        var instant = replayed.at("/instants/" + at);
        assertThat(instant.at("/at").isNull() ? "" : instant.at("/at").asString()).isEqualTo(time);
        assertThat(instant.at("/present").asInt()).isEqualTo(present);
        assertThat(instant.at("/proxiesInForce").asInt()).isEqualTo(proxies);
        assertThat(instant.at("/voters").asInt()).isEqualTo(voters);
        assertThat(instant.at("/quorumNeeded").asInt()).isEqualTo(needed);
    }

    private static void assertResult(
            JsonNode replayed, int voters, int votesFor, int against, int abstain, int needed) {
        var result = replayed.at("/result");
        assertThat(result.at("/voters").asInt()).isEqualTo(voters);
        assertThat(result.at("/for").asInt()).isEqualTo(votesFor);
        assertThat(result.at("/against").asInt()).isEqualTo(against);
        assertThat(result.at("/abstain").asInt()).isEqualTo(abstain);
        assertThat(result.at("/cast").asInt()).isEqualTo(votesFor + against);
        assertThat(result.at("/needed").asInt()).isEqualTo(needed);
    }
}
