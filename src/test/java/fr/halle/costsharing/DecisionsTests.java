package fr.halle.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.Decisions;
import fr.halle.governance.bodies.BodyKind;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.UUID;

/** What validates an expense stands in the register of deliberations, or was decided on paper. */
class DecisionsTests extends SharingTest {

    @Autowired Decisions decisions;

    @Test
    void aDeliberationOfTheRegisterValidatesAnExpenseAndThePageLinksToIt() {
        var accountant = accountant();
        var path = enter(accountant, code(), "100,00", "20,00");
        var id = decisions.published();
        var form = accountant.get(path);
        assertThat(form.page().select("select[name=deliberation] option[value=" + id + "]").text())
                .contains(numberOf(id), "Une dépense");
        var sent = accountant.send(form.form("decision").with("deliberation", "" + id));
        assertThat(sent.location()).isEqualTo(path);
        var page = accountant.get(path);
        assertThat(page.text())
                .contains("Décision " + numberOf(id))
                .doesNotContain("Hors registre");
        assertThat(page.has("a[href=/council/deliberations/" + id + "]")).isTrue();
        assertThat(buyer().get("/council/costs").has("a[href=/council/deliberations/" + id + "]"))
                .as("for anybody")
                .isTrue();
    }

    @Test
    void whatWasRejectedOrIsUnsignedOrAnotherBodysValidatesNothing() {
        var accountant = accountant();
        var path = enter(accountant, code(), "100,00", "20,00");
        var rejected = decisions.signed(BodyKind.STEERING, false);
        var unsigned = decisions.drawnUp(BodyKind.STEERING, true);
        var other = decisions.signed(BodyKind.TECHNICAL, true);
        var offered = accountant.get(path).page().select("select[name=deliberation]");
        for (var id : new UUID[] {rejected, unsigned, other}) {
            assertThat(offered.select("[value=" + id + "]")).isEmpty();
        }
        assertThat(refusal(path, "deliberation", "" + rejected)).contains("n’a pas été adoptée");
        assertThat(refusal(path, "deliberation", "" + unsigned)).contains("pas encore signée");
        assertThat(refusal(path, "deliberation", "" + other)).contains("d’une autre instance");
        assertThat(refusal(path, "deliberation", "" + UUID.randomUUID()))
                .contains("n’est pas au registre");
        assertThat(refusal(path, "number", numberOf(rejected)))
                .as("typed by hand it is the same deliberation")
                .contains("n’a pas été adoptée");
        assertThat(refusal(path, "number", "")).contains("Choisissez une délibération");
    }

    @Test
    void whatWasDecidedOnPaperIsSaidToBeOutsideTheRegister() {
        var accountant = accountant();
        var path = enter(accountant, code(), "100,00", "20,00");
        var tomorrow = Days.today().plusDays(1).toString();
        var early = post(accountant, path + "/decision", "number", "P-7", "decided", tomorrow);
        assertThat(early.mistakes()).singleElement().asString().contains("pas encore venu");
        assertThat(early.valueOf("number")).isEqualTo("P-7");
        assertThat(early.valueOf("decided")).isEqualTo(tomorrow);
        var today = Days.today().toString();
        post(accountant, path + "/decision", "number", "P-7", "decided", today);
        assertThat(accountant.get(path).text()).contains("Décision P-7", "Hors registre");
    }

    @Test
    void aFinalAmountShowsAsARegularisationWithWhatWasAndWhatIs() {
        var accountant = accountant();
        var path = enter(accountant, code(), "1000,00", "200,00");
        var today = Days.today().toString();
        post(accountant, path + "/decision", "number", "P-8", "decided", today);
        post(accountant, path + "/stage", "stage", "ENGAGED", "day", today);
        assertThat(accountant.get(path).text()).doesNotContain("Régularisation");
        post(
                accountant,
                path + "/stage",
                "stage",
                "INVOICED",
                "day",
                today,
                "net",
                "900,00",
                "vat",
                "180,00");
        var department = accountant.get(path).page().select("tbody tr").first().select("td.n");
        assertThat(department.eachAttr("data-label"))
                .containsExactly("Part de l’estimation", "Part", "Régularisation");
        assertThat(String.join(" ", department.eachText())).contains("600,00", "540,00", "-60,00");
    }

    private String refusal(String path, String field, String value) {
        var answer = post(accountant(), path + "/decision", field, value);
        assertThat(answer.status()).isEqualTo(422);
        return String.join(" ", answer.mistakes());
    }

    private String numberOf(UUID deliberation) {
        return jdbc.sql("select number from governance.deliberation where id = ?")
                .param(deliberation)
                .query(String.class)
                .single();
    }
}
