package fr.halle.governance.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A signature is taken back as long as the text does not bind. */
class SignatureTakenBackTests extends DraftTest {

    @Test
    void whoSignedIsAskedAgainAndATextThatNobodySignedIsWrittenAnew() {
        var administrator = administrator();
        head(administrator, "Essai de signature", "" + today.plusYears(5), "copy");
        var draft = agreements.toSign().orElseThrow();
        var siren = draft.parties().getLast().siren();
        assertThat(sign(administrator, siren).status()).isEqualTo(302);
        assertThat(agreements.toSign().orElseThrow().isSigned()).isTrue();
        var act = "signature-" + siren;
        var page = "/council/agreement/taking-back";
        var sent = post(administrator, page, "act", act, "how", "wrong", "why", "Pas ce membre");
        assertThat(sent.status()).as(sent.summary()).isEqualTo(302);
        assertThat(agreements.toSign().orElseThrow().isSigned()).isFalse();
        assertThat(administrator.get(DRAFT).page().select("form[action$=/articles]")).isNotEmpty();
        for (var party : draft.parties()) {
            assertThat(sign(administrator, party.siren()).status()).isEqualTo(302);
        }
        assertThat(post(administrator, page, "act", act, "how", "wrong", "why", "x").mistakes())
                .as("it binds")
                .singleElement()
                .asString()
                .contains("n’est plus là");
        assertThat(buyer().get("/council/agreement").text()).contains("Pas ce membre");
    }
}
