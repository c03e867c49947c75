package fr.halle.governance.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** From its first signature on a text stands; the last one brings it into force. */
class SignedTextTests extends DraftTest {

    @Test
    void fromTheFirstSignatureOnTheTextStandsAndTheLastOneBringsItIntoForce() {
        var current = agreements.latest().orElseThrow();
        var administrator = administrator();
        head(administrator, "Essai 3", "" + today.plusYears(5), "copy");
        var draft = agreements.toSign().orElseThrow();
        var parties = draft.parties();
        assertThat(sign(administrator, parties.getFirst().siren()).status()).isEqualTo(302);
        assertThat(
                        refusal(
                                administrator,
                                "articles",
                                "article-number",
                                "9",
                                "article-title",
                                "x",
                                "article-body",
                                "x"))
                .contains("première signature");
        assertThat(head(administrator, "Essai 4", "" + today.plusYears(2), "").mistakes())
                .singleElement()
                .asString()
                .contains("première signature");
        var forms = administrator.get(DRAFT).page().select("form[action^=" + DRAFT + "]");
        assertThat(forms.eachAttr("action"))
                .as("nothing can be changed, it can be given up")
                .containsExactly(DRAFT + "/abandonment");
        for (var change :
                new String[] {
                    "update governance.article set body = 'x' where agreement = '%s'",
                    "delete from governance.party where agreement = '%s'",
                    "insert into governance.annex values ('%s', 5, 'x', 'x')",
                    "update governance.agreement set ends_on = ends_on + 1 where id = '%s'",
                    "insert into governance.party (agreement, siren, name, department) values ('%s', '123456789', 'x', false)"
                }) {
            assertThatThrownBy(() -> jdbc.sql(change.formatted(draft.id())).update())
                    .as(change)
                    .hasMessageContaining("signed");
        }
        assertThat(buyer().get("/council/agreement").text()).contains("une signature sur 7");
        for (var party : parties.subList(1, parties.size() - 1)) sign(administrator, party.siren());
        assertThat(agreements.latest()).as("one is missing").contains(current);
        sign(administrator, parties.getLast().siren());
        assertThat(agreements.latest().orElseThrow().name()).isEqualTo("Essai 3");
        assertThat(agreements.all()).as("what was decided before stays covered").contains(current);
        var before = buyer().get("/council/agreement?on=" + today.minusDays(150)).text();
        assertThat(before).as("by the text of that day").contains(current.name());
        assertThat(buyer().get("/council/agreement").text()).contains("Essai 3");
        assertThat(before)
                .as("what an amendment added later was not shared yet")
                .doesNotContain("RETRAIT-COLLECTIF");
        assertThat(buyer().get("/council/costs").text()).contains("Décision CP-D01", "article 4");
    }

    @Test
    void aTextThatOneWillNotSignIsGivenUpAndAnotherOneWritten() {
        var current = agreements.latest().orElseThrow();
        var administrator = administrator();
        head(administrator, "Essai 7", "" + today.plusYears(6), "copy");
        var draft = agreements.toSign().orElseThrow();
        sign(administrator, draft.parties().getFirst().siren());
        var abandon = administrator.get(DRAFT).form(DRAFT + "/abandonment");
        assertThat(administrator.send(abandon).mistakes())
                .singleElement()
                .asString()
                .contains("Dites pourquoi");
        assertThat(administrator.send(abandon.with("reason", "Un conseil refuse")).status())
                .isEqualTo(302);
        assertThat(agreements.toSign()).isEmpty();
        assertThat(agreements.latest()).contains(current);
        assertThat(buyer().get("/council/agreement").text())
                .doesNotContain("en cours de signature");
        assertThat(head(administrator, "Essai 8", "" + today.plusYears(6), "").status())
                .isEqualTo(302);
        assertThat(administrator.send(abandon.with("reason", "Essai")).status()).isEqualTo(302);
        assertThatThrownBy(
                        () ->
                                jdbc.sql(
                                                "insert into governance.abandoned_text values (?, 'x', ?, now())")
                                        .params(current.id(), current.id())
                                        .update())
                .hasMessageContaining("signed by all");
    }
}
