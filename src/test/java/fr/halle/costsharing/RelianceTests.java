package fr.halle.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.kernel.PersonId;
import fr.halle.testing.Answer;
import fr.halle.testing.WholeHouse;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.Test;

import java.util.UUID;

/** An act of the agreement by which something was called stays as long as its claims do. */
class RelianceTests extends SharingTest {

    private final String today = Days.today().toString();

    @Test
    void anAmendmentByWhichAPartWasCalledIsTakenBackAfterItsClaim() {
        callAll();
        var accountant = accountant();
        var path = enter(accountant, code(), "1000,00", "0");
        amend();
        var form = accountant.get(path).form("/correction").with("procedure", "ESSAI-88");
        assertThat(accountant.send(form.with("reason", "Par l’avenant")).status()).isEqualTo(302);
        post(accountant, path + "/decision", "number", "CP-9", "decided", today);
        post(accountant, path + "/stage", "stage", "ENGAGED", "day", today);
        callAll();
        assertThat(take().mistakes()).singleElement().asString().contains("repose sur cet acte");
        var claims =
                jdbc.sql("select claim from costsharing.standing_line where expense = ?")
                        .param(UUID.fromString(path.substring(path.length() - 36)))
                        .query(UUID.class)
                        .list();
        for (var claim : claims) {
            post(accountant, SHARING + "/claims/" + claim + "/annulment", "why", "Avenant faux");
        }
        assertThat(take().status()).isEqualTo(302);
        assertThat(accountant.get(path).text()).contains("ESSAI-88");
        assertThat(due(accountant.get(path).page().select(".lede").text().split(" ")[0])).isEmpty();
    }

    private void callAll() {
        for (var each : calling.due()) {
            var by = new PersonId(new UUID(0, 9));
            assertThat(calling.call(each.siren(), each.total().getAmountMinorLong(), by)).isEmpty();
        }
    }

    private void amend() {
        var sent =
                post(
                        buyer().enterAs(WholeHouse.ADMINISTRATOR),
                        "/council/agreement/acts/amendment",
                        "number",
                        "88",
                        "subject",
                        "Essai",
                        "decision",
                        "CP-88",
                        "day",
                        today,
                        "from",
                        today,
                        "code",
                        "ESSAI-88");
        assertThat(sent.status()).as(sent.summary()).isEqualTo(302);
    }

    private Answer take() {
        return post(
                buyer().enterAs(WholeHouse.ADMINISTRATOR),
                "/council/agreement/taking-back",
                "act",
                "amendment-88",
                "how",
                "wrong",
                "why",
                "Erreur");
    }
}
