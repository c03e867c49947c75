package fr.halle.governance.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.Decisions;
import fr.halle.governance.bodies.BodyKind;
import fr.halle.testing.PeopleTest;
import fr.halle.testing.WholeHouse;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The agreement in the demonstration: what anybody reads, what an administrator enters. */
class AgreementPagesTests extends PeopleTest {

    private static final String ACTS = "/council/agreement/acts/";

    @Autowired Decisions decisions;

    @Test
    void anybodyReadsWhoIsPartyOnADay() {
        var today = buyer().get("/council/agreement");
        assertThat(today.status()).isEqualTo(200);
        assertThat(today.text())
                .contains("8 signataires engagés", "Démonstration", "Prochaine étape", "Se retire");
        assertThat(today.page().select("tbody tr")).hasSize(8);
        assertThat(today.sql()).isLessThan(13);
        assertThat(buyer().get("/council/agreement?on=2019-01-01").text())
                .contains("n’est pas en vigueur");
        var later = Days.today().plusMonths(6);
        assertThat(buyer().get("/council/agreement?on=" + later).text())
                .contains("7 signataires engagés", "Retiré depuis");
        assertThat(buyer().get("/council/agreement?on=tomorrow").status()).isEqualTo(200);
    }

    @Test
    void aWithdrawalWithLessThanTwoMonthsIsRefusedAndWhatWasTypedIsKept() {
        var administrator = buyer().enterAs(WholeHouse.ADMINISTRATOR);
        var soon = Days.today().plusDays(30).toString();
        var form =
                administrator
                        .get(ACTS + "withdrawal")
                        .form("withdrawal")
                        .with("party", "200041622")
                        .with("effective", soon);
        var refused = administrator.send(form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.mistakes()).singleElement().asString().contains("préavis d’au moins 2");
        assertThat(refused.valueOf("effective")).isEqualTo(soon);
        assertThat(refused.page().select("option[selected]").val()).isEqualTo("200041622");
        assertThat(administrator.send(form.with("effective", "soon")).mistakes()).hasSize(1);
        assertThat(number("select count(*) from governance.withdrawal where siren = '200041622'"))
                .isZero();
    }

    @Test
    void aSignatureIsGivenOnceAndAnAmendmentHasItsOwnNumber() {
        var administrator = buyer().enterAs(WholeHouse.ADMINISTRATOR);
        var signed =
                post(
                        administrator,
                        ACTS + "signature",
                        "party",
                        "200041622",
                        "day",
                        Days.today().toString());
        assertThat(signed.mistakes()).singleElement().asString().contains("déjà signé");
        var today = Days.today().toString();
        var amended =
                post(
                        administrator,
                        ACTS + "amendment",
                        "number",
                        "1",
                        "subject",
                        "x",
                        "decision",
                        "D",
                        "day",
                        today,
                        "from",
                        today);
        assertThat(amended.mistakes()).singleElement().asString().contains("déjà un avenant");
    }

    @Test
    void anAmendmentIsApprovedByAnAdoptedDeliberationOfTheCommittee() {
        var administrator = buyer().enterAs(WholeHouse.ADMINISTRATOR);
        var rejected = decisions.signed(BodyKind.STEERING, false);
        var today = Days.today().toString();
        var fields =
                new String[] {
                    "number",
                    "9",
                    "subject",
                    "Bons d’achat",
                    "from",
                    today,
                    "deliberation",
                    "" + rejected
                };
        var refused = post(administrator, ACTS + "amendment", fields);
        assertThat(refused.mistakes()).singleElement().asString().contains("pas été adoptée");
        assertThat(refused.valueOf("subject")).isEqualTo("Bons d’achat");
        fields[7] = "";
        assertThat(post(administrator, ACTS + "amendment", fields).mistakes())
                .singleElement()
                .asString()
                .contains("Choisissez une délibération");
        assertThat(number("select count(*) from governance.amendment where number = 9")).isZero();
    }
}
