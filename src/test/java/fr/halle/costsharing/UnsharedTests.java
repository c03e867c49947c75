package fr.halle.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.kernel.PersonId;
import fr.halle.testing.Buyer;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.UUID;

/** What nobody shares stands in no book of the partnership, and its page says what is missing. */
class UnsharedTests extends SharingTest {

    private final LocalDate today = Days.today();

    @Test
    void withoutAnAmendmentAPaymentIsNotPostedUntilThereIsOne() {
        var accountant = accountant();
        var code = code();
        var path = enter(accountant, code, "700,00", "0");
        var procedure = "P-" + code;
        var correction = accountant.get(path).form("/correction").with("procedure", procedure);
        assertThat(accountant.send(correction.with("reason", "Autre")).location()).isEqualTo(path);
        post(accountant, path + "/decision", "number", "CP-9", "decided", "" + today);
        paid(accountant, path, today);
        assertThat(posted(path)).isZero();
        assertThat(due(code)).isEmpty();
        assertThat(accountant.get(path).text()).contains("Pas partagée", "Il manque l’avenant");
        jdbc.sql(
                        """
                        insert into governance.shared_procedure (agreement, code, name, article, amendment)
                        select agreement, ?, 'Nouvelle procédure', 0, 1 from governance.amendment where number = 1 limit 1
                        """)
                .param(procedure)
                .update();
        assertThat(due(code)).hasSize(7);
        long costs = balance("shared-costs");
        long called = -allClaims();
        for (var each : calling.due()) {
            long cents = each.total().getAmountMinorLong();
            assertThat(calling.call(each.siren(), cents, new PersonId(new UUID(0, 8)))).isEmpty();
        }
        called += allClaims();
        assertThat(posted(path)).as("it came into the books with its first call").isEqualTo(1);
        assertThat(balance("shared-costs")).isEqualTo(costs + 70_000 - called);
    }

    @Test
    void whatWasEngagedBeforeTheAgreementIsPaidElsewhere() {
        var accountant = accountant();
        var path = enter(accountant, code(), "700,00", "0");
        paid(accountant, path, today.minusDays(500));
        assertThat(posted(path)).isZero();
        assertThat(accountant.get(path).text()).contains("Hors convention", "Antérieure");
        var back = accountant.get(path).form("/stage/annulment").with("why", "Essai");
        assertThat(accountant.send(back).location()).isEqualTo(path);
        assertThat(posted(path)).as("nothing to reverse").isZero();
        var undecided = enter(accountant, code(), "700,00", "0");
        assertThat(accountant.get(undecided).text()).contains("Il manque la décision");
        var refused = post(accountant, undecided + "/stage", "stage", "ENGAGED", "day", "" + today);
        assertThat(refused.mistakes())
                .singleElement()
                .asString()
                .contains("sans la décision du comité");
    }

    private void paid(Buyer accountant, String path, LocalDate day) {
        post(accountant, path + "/stage", "stage", "ENGAGED", "day", "" + day);
        var invoice = accountant.get(path).form("/stage").with("day", "" + today);
        accountant.send(invoice.with("net", "700,00").with("vat", "0"));
        post(accountant, path + "/stage", "stage", "PAID", "day", "" + today);
        assertThat(accountant.get(path).page().select("form[action$=/stage]")).isEmpty();
    }

    private long posted(String path) {
        return number(
                "select count(*) from ledger.entry where subject = ?",
                UUID.fromString(path.substring(path.length() - 36)));
    }
}
