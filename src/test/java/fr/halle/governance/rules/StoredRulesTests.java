package fr.halle.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

/** Rules are stored whole with each session, and read as long as sessions are kept. */
class StoredRulesTests {

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void whatWasStoredBeforeThereWereTwoKindsOfSecondSessionIsCalledAgain() {
        var written =
                json.writeValueAsString(ShippedRules.named("departement-council").orElseThrow());
        assertThat(written).contains("\"second\":\"BY_RIGHT\"");
        assertThat(json.readValue(written, RuleSet.class).quorum().isByRight()).isTrue();
        var before = written.replace("\"second\":\"BY_RIGHT\",", "");
        assertThat(before).isNotEqualTo(written);
        assertThat(json.readValue(before, RuleSet.class).quorum().isByRight()).isFalse();
    }
}
