package fr.halle.governance.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.PeopleTest;
import fr.halle.testing.WholeHouse;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;

/** Acts of the agreement that were entered wrongly, or that their party revoked in time. */
class TakingBackTests extends PeopleTest {

    private static final String PAGE = "/council/agreement/taking-back";
    private static final String ACTS = "/council/agreement/acts/";
    private static final String PORTES = "240800862";
    private final LocalDate today = Days.today();
    private final LocalDate later = today.plusMonths(3);

    @Autowired Agreements agreements;

    @Test
    void aWithdrawalOfTheWrongPartnerIsTakenBackAndEnteredAnew() {
        var administrator = administrator();
        assertThat(partiesLater()).contains(PORTES);
        withdraw(administrator);
        assertThat(partiesLater()).doesNotContain(PORTES);
        var form = administrator.get(PAGE).form("taking-back").with("act", "withdrawal-" + PORTES);
        assertThat(administrator.send(form).mistakes()).hasSize(1);
        assertThat(administrator.send(form.with("why", "Un autre membre")).status()).isEqualTo(302);
        assertThat(partiesLater()).contains(PORTES);
        var page = buyer().get("/council/agreement");
        assertThat(page.page().select("s").text()).contains("Retrait");
        assertThat(page.text()).contains("Enregistré par erreur", "Un autre membre");
        assertThat(page.sql()).isLessThan(14);
        assertThat(administrator.send(form.with("why", "Encore")).mistakes())
                .singleElement()
                .asString()
                .contains("n’est plus là");
        withdraw(administrator);
        var revoked = form.with("how", "revoked").with("why", "Délibération du conseil");
        assertThat(administrator.send(revoked).status()).isEqualTo(302);
        assertThat(buyer().get("/council/agreement").text()).contains("Révoqué par le membre");
        assertThat(partiesLater()).contains(PORTES);
    }

    @Test
    void anAmendmentGoesWithWhatItAddedAndItsNumberIsFreeAgain() {
        var administrator = administrator();
        assertThat(amend(administrator, "77", "ESSAI-77").status()).isEqualTo(302);
        assertThat(agreements.latest().orElseThrow().procedureOn("ESSAI-77", today)).isPresent();
        var revoked = take(administrator, "amendment-77", "revoked");
        assertThat(revoked.mistakes()).singleElement().asString().contains("Seul un retrait");
        assertThat(take(administrator, "amendment-77", "wrong").status()).isEqualTo(302);
        assertThat(agreements.latest().orElseThrow().procedureOn("ESSAI-77", today)).isEmpty();
        assertThat(amend(administrator, "77", "ESSAI-77").status()).isEqualTo(302);
        assertThat(take(administrator, "amendment-77", "wrong").status()).isEqualTo(302);
    }

    @Test
    void aTerminationIsTakenBack() {
        var administrator = administrator();
        var sent =
                post(
                        administrator,
                        ACTS + "termination",
                        "party",
                        PORTES,
                        "act",
                        "D-1",
                        "day",
                        "" + today);
        assertThat(sent.status()).as(sent.summary()).isEqualTo(302);
        assertThat(agreements.latest().orElseThrow().hasEndedIt(PORTES, today)).isTrue();
        assertThat(take(administrator, "termination-" + PORTES, "wrong").status()).isEqualTo(302);
        assertThat(agreements.latest().orElseThrow().hasEndedIt(PORTES, today)).isFalse();
    }

    @Test
    void nothingGoesWithoutAReason() {
        for (var table : new String[] {"withdrawal", "amendment"}) {
            assertThatThrownBy(() -> jdbc.sql("delete from governance." + table).update())
                    .hasMessageContaining("without a reason");
        }
        assertThatThrownBy(
                        () ->
                                jdbc.sql(
                                                "update governance.party set signed_on = null where department")
                                        .update())
                .hasMessageContaining("stands");
        assertThatThrownBy(
                        () ->
                                jdbc.sql(
                                                "delete from governance.shared_procedure where amendment > 0")
                                        .update())
                .hasMessageContaining("its amendment stands");
    }

    private java.util.List<String> partiesLater() {
        return agreements.latest().orElseThrow().partiesOn(later).stream()
                .map(Party::siren)
                .toList();
    }

    private void withdraw(Buyer administrator) {
        var sent =
                post(
                        administrator,
                        ACTS + "withdrawal",
                        "party",
                        PORTES,
                        "day",
                        "" + today,
                        "effective",
                        "" + later);
        assertThat(sent.status()).as(sent.summary()).isEqualTo(302);
    }

    private Answer amend(Buyer administrator, String number, String code) {
        return post(
                administrator,
                ACTS + "amendment",
                "number",
                number,
                "subject",
                "Essai",
                "decision",
                "CP-77",
                "day",
                "" + today,
                "from",
                "" + today,
                "code",
                code);
    }

    private Answer take(Buyer administrator, String act, String how) {
        return post(administrator, PAGE, "act", act, "how", how, "why", "Erreur");
    }

    private Buyer administrator() {
        return buyer().enterAs(WholeHouse.ADMINISTRATOR);
    }
}
