package fr.halle.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.kernel.PersonId;
import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.Form;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.Test;

import java.util.UUID;

/** An expense that was entered wrongly, or will not happen. */
class CorrectionsTests extends SharingTest {

    private final String today = Days.today().toString();
    private static final PersonId BY = new PersonId(new UUID(0, 9));

    @Test
    void itIsCorrectedAndWhatItSaidBeforeStays() {
        var accountant = accountant();
        var path = enter(accountant, code(), "100,00", "20,00");
        var form = correction(accountant, path);
        assertThat(form.with("net", "").with("reason", "Devis").with("vat", "5")).isNotNull();
        var wrong = accountant.send(form.with("net", "douze").with("supplier", "Autre"));
        assertThat(wrong.mistakes()).hasSize(2).first().asString().contains("supérieur à zéro");
        assertThat(wrong.page().select("#net").val()).isEqualTo("douze");
        assertThat(wrong.page().select("#supplier").val()).isEqualTo("Autre");
        var right =
                form.with("supplier", "Autre")
                        .with("object", "Autre objet")
                        .with("year", "2063")
                        .with("net", "150,50")
                        .with("reason", "Devis lu trop vite");
        assertThat(accountant.send(right).location()).isEqualTo(path);
        var page = accountant.get(path);
        assertThat(page.page().select("h1").text()).isEqualTo("Autre objet");
        assertThat(page.text()).contains("150,50", "Autre", "2063", "Devis lu trop vite");
        assertThat(page.page().select("s").text()).contains("O · MAINTENANCE · S · 2026", "100,00");
    }

    @Test
    void whatWasCalledChangesByItsFinalAmountOnly() {
        var accountant = accountant();
        var path = engagedExpense(accountant, "MAINTENANCE");
        var form = correction(accountant, path).with("net", "1,00").with("reason", "Trop");
        callAll();
        var refused = accountant.send(form);
        assertThat(refused.mistakes())
                .singleElement()
                .asString()
                .contains("seul son montant définitif change");
        assertThat(accountant.get(path).page().select("form[action$=/correction]")).isEmpty();
        assertThat(
                        post(accountant, path + "/stage/annulment", "stage", "ENGAGED", "why", "x")
                                .mistakes())
                .singleElement()
                .asString()
                .contains("elle reste engagée");
    }

    @Test
    void aStageThatWasEnteredWronglyIsTakenBackAndItsPaymentInTheBooks() {
        var accountant = accountant();
        var path = engagedExpense(accountant, "MAINTENANCE");
        long costs = balance("shared-costs");
        invoice(accountant, path, "900,00");
        post(accountant, path + "/stage", "stage", "PAID", "day", today);
        assertThat(balance("shared-costs")).isEqualTo(costs + 90_000);
        assertThat(
                        accountant
                                .send(
                                        correction(accountant, path)
                                                .with("procedure", "BONS-ACHAT")
                                                .with("reason", "x"))
                                .mistakes())
                .singleElement()
                .asString()
                .contains("annulez d’abord le paiement");
        var about = accountant.get("/accounts/about/" + path.substring(path.length() - 36));
        assertThat(about.page().select("form[action$=/reversal]")).isEmpty();
        assertThat(about.page().select("a[href=" + path + "]")).hasSize(1);
        var paid = accountant.get(path).form("/stage/annulment");
        assertThat(accountant.send(paid.with("why", "Pas encore payée")).location())
                .isEqualTo(path);
        assertThat(balance("shared-costs")).isEqualTo(costs);
        assertThat(accountant.send(paid.with("why", "Pas encore payée")).mistakes())
                .as("pressed twice, it is not the invoice")
                .singleElement()
                .asString()
                .contains("vient d’être enregistrée");
        accountant.send(accountant.get(path).form("/stage/annulment").with("why", "Autre facture"));
        assertThat(accountant.get(path).page().select("s").text()).contains("Payée", "Facturée");
        invoice(accountant, path, "800,00");
        post(accountant, path + "/stage", "stage", "PAID", "day", today);
        assertThat(balance("shared-costs")).isEqualTo(costs + 80_000);
    }

    @Test
    void whatWillNotHappenIsAbandonedAndEveryPartyIsBackAtNought() {
        var accountant = accountant();
        callAll();
        var before = allClaims();
        var path = engagedExpense(accountant, "MAINTENANCE");
        var code = accountant.get(path).page().select(".lede").text().split(" ")[0];
        callAll();
        assertThat(allClaims()).isGreaterThan(before);
        var engaged = budget(accountant);
        var form = accountant.get(path).form("/abandonment");
        assertThat(accountant.send(form).mistakes()).singleElement().asString().contains("200");
        assertThat(accountant.send(form.with("why", "Marché sans suite")).location())
                .isEqualTo(path);
        assertThat(accountant.send(form.with("why", "Encore")).mistakes())
                .containsExactly("C’est déjà annulé.");
        assertThat(budget(accountant)).isNotEqualTo(engaged);
        assertThat(due(code)).hasSize(7).allMatch(cents -> cents < 0);
        callAll();
        assertThat(due(code)).isEmpty();
        assertThat(allClaims()).isEqualTo(before);
        var page = accountant.get(path);
        assertThat(page.text()).contains("Abandonnée", "Marché sans suite");
        assertThat(page.page().select("main form")).isEmpty();
        for (var refused :
                new Answer[] {
                    post(accountant, path + "/stage", "stage", "INVOICED", "day", today),
                    post(accountant, path + "/decision", "number", "CP", "decided", today),
                    post(accountant, path + "/correction", "reason", "x"),
                    post(accountant, path + "/stage/annulment", "stage", "ENGAGED", "why", "x")
                }) {
            assertThat(refused.mistakes())
                    .singleElement()
                    .asString()
                    .contains("abandonnée depuis le");
        }
        assertThat(buyer().get("/council/costs").text()).contains("Marché sans suite");
    }

    @Test
    void whatIsInvoicedTookPlace() {
        var accountant = accountant();
        var path = engagedExpense(accountant, "MAINTENANCE");
        var form = accountant.get(path).form("/abandonment").with("why", "x");
        invoice(accountant, path, "900,00");
        assertThat(accountant.send(form).mistakes())
                .singleElement()
                .asString()
                .contains("elle a donc eu lieu");
    }

    private String engagedExpense(Buyer accountant, String procedure) {
        var path = enter(accountant, code(), "1000,00", "0");
        post(accountant, path + "/decision", "number", "CP-9", "decided", today);
        post(accountant, path + "/stage", "stage", "ENGAGED", "day", today);
        return path;
    }

    private void invoice(Buyer accountant, String path, String net) {
        var form = accountant.get(path).form("/stage").with("day", today);
        assertThat(accountant.send(form.with("net", net).with("vat", "0")).location())
                .isEqualTo(path);
    }

    private static Form correction(Buyer accountant, String path) {
        return accountant.get(path).form("/correction");
    }

    private static String budget(Buyer accountant) {
        return accountant.get(SHARING + "/budgets").page().select("tbody").text();
    }

    private void callAll() {
        for (var each : calling.due()) {
            assertThat(calling.call(each.siren(), each.total().getAmountMinorLong(), BY)).isEmpty();
        }
    }
}
