package fr.halle.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.kernel.PersonId;
import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.Test;

import java.util.UUID;

/** What was decided holds for what was entered; what was entered wrongly of it is taken back. */
class DecidedTests extends SharingTest {

    private final String today = Days.today().toString();
    private static final PersonId BY = new PersonId(new UUID(0, 9));

    @Test
    void onceDecidedItIsNotMoreNorAnotherProcedureNorAnotherYear() {
        var accountant = accountant();
        var path = enter(accountant, code(), "100,00", "20,00");
        decide(accountant, path, "CP-11");
        for (var change :
                new String[][] {
                    {"net", "100,01"},
                    {"vat", "20,01"},
                    {"procedure", "BONS-ACHAT"},
                    {"year", "2027"}
                }) {
            assertThat(correct(accountant, path, change[0], change[1]).mistakes())
                    .as(change[0])
                    .singleElement()
                    .asString()
                    .contains("décision CP-11", "Annulez d’abord sa décision");
        }
        assertThat(correct(accountant, path, "net", "99,00").location()).isEqualTo(path);
        assertThat(correct(accountant, path, "object", "Autre").location()).isEqualTo(path);
        undecide(accountant, path);
        assertThat(correct(accountant, path, "net", "500,00").location()).isEqualTo(path);
    }

    @Test
    void aDecisionIsTakenBackAndEnteredAnewWhileNothingIsCalledByIt() {
        var accountant = accountant();
        var path = enter(accountant, code(), "1000,00", "0");
        decide(accountant, path, "CP-12");
        undecide(accountant, path);
        var page = accountant.get(path);
        assertThat(page.page().select("s").text()).contains("CP-12");
        assertThat(page.text()).contains("Mauvaise décision", "Il manque la décision");
        decide(accountant, path, "CP-13");
        post(accountant, path + "/stage", "stage", "ENGAGED", "day", today);
        callAll();
        assertThat(accountant.get(path).page().select("form[action$=decision/annulment]"))
                .isEmpty();
        assertThat(post(accountant, path + "/decision/annulment", "why", "x").mistakes())
                .singleElement()
                .asString()
                .contains("annulez d’abord ses appels");
    }

    @Test
    void whatIsPaidStandsInTheBooksByItsDecision() {
        var accountant = accountant();
        var path = enter(accountant, code(), "10,00", "0");
        decide(accountant, path, "CP-14");
        post(accountant, path + "/stage", "stage", "ENGAGED", "day", today);
        for (var stage : new String[] {"INVOICED", "PAID"}) {
            post(
                    accountant,
                    path + "/stage",
                    "stage",
                    stage,
                    "day",
                    today,
                    "net",
                    "10,00",
                    "vat",
                    "0");
        }
        assertThat(post(accountant, path + "/decision/annulment", "why", "x").mistakes())
                .singleElement()
                .asString()
                .contains("annulez d’abord le paiement");
    }

    @Test
    void aVoteThatWasEnteredWronglyCountsNoMoreAndIsEnteredAnew() {
        var accountant = accountant();
        var budgets = SHARING + "/budgets";
        var decision = "CP-" + code();
        vote(accountant, decision, "1000,00");
        var form = accountant.get(budgets).form("/annulment");
        assertThat(accountant.send(form).mistakes()).singleElement().asString().contains("200");
        assertThat(accountant.send(form.with("why", "Un zéro de trop")).location())
                .isEqualTo(budgets);
        assertThat(accountant.send(form.with("why", "Encore")).mistakes())
                .containsExactly("C’est déjà annulé.");
        vote(accountant, decision, "100,00");
        var page = accountant.get(budgets);
        assertThat(page.text()).contains("Un zéro de trop");
        assertThat(page.page().select("s").text()).contains("000,00");
        var year = page.page().select("tr:has(th:containsOwn(2199))").first();
        assertThat(year).isNotNull();
        assertThat(year.text()).contains("100,00").doesNotContain("000,00");
    }

    @Test
    void aKeyIsTakenBackWhileNothingIsCalledByIt() {
        var accountant = accountant();
        var keys = SHARING + "/keys";
        key(accountant, "2190-01-01", "10");
        var form = accountant.get(keys).form("/annulment");
        assertThat(accountant.send(form.with("why", "Faux jour")).location()).isEqualTo(keys);
        assertThat(accountant.get(keys).page().select("s").text()).contains("2190", "10");
        key(accountant, "2190-01-01", "20");
        accountant.send(accountant.get(keys).form("/annulment").with("why", "Encore"));
        engaged("100,00");
        callAll();
        var used =
                jdbc.sql(
                                "select max(since)::text from costsharing.standing_key where since <= now()")
                        .query(String.class)
                        .single();
        assertThat(post(accountant, keys + "/annulment", "key", used, "why", "x").mistakes())
                .singleElement()
                .asString()
                .contains("appelées selon cette clé");
    }

    @Test
    void whoReadAnOlderFormDoesNotRestoreWhatItSaid() {
        var accountant = accountant();
        var path = enter(accountant, code(), "100,00", "20,00");
        var first = accountant.get(path).form("/correction").with("reason", "Devis");
        var second = accountant.get(path).form("/correction").with("reason", "Nom");
        assertThat(accountant.send(first.with("net", "90,00")).location()).isEqualTo(path);
        var refused = accountant.send(second.with("supplier", "Autre"));
        assertThat(refused.mistakes()).singleElement().asString().contains("90,00", "Relisez");
        assertThat(refused.valueOf("supplier")).isEqualTo("Autre");
        assertThat(accountant.get(path).text()).contains("90,00");
    }

    private Answer correct(Buyer accountant, String path, String field, String value) {
        var form = accountant.get(path).form("/correction").with("reason", "Lu trop vite");
        return accountant.send(form.with(field, value));
    }

    private void decide(Buyer accountant, String path, String number) {
        var sent = post(accountant, path + "/decision", "number", number, "decided", today);
        assertThat(sent.location()).isEqualTo(path);
    }

    private void undecide(Buyer accountant, String path) {
        var form = accountant.get(path).form("decision/annulment").with("why", "Mauvaise décision");
        assertThat(accountant.send(form).location()).isEqualTo(path);
    }

    private void vote(Buyer accountant, String decision, String amount) {
        var form = new String[] {"year", "2199", "amount", amount, "number", decision};
        var sent =
                post(
                        accountant,
                        SHARING + "/budgets",
                        form[0],
                        form[1],
                        form[2],
                        form[3],
                        form[4],
                        form[5],
                        "decided",
                        today);
        assertThat(sent.status()).as(sent.summary()).isEqualTo(302);
    }

    private void key(Buyer accountant, String since, String department) {
        var keys = SHARING + "/keys";
        var counted =
                accountant.get(keys).page().select("select[name=counted] option").last().val();
        var form = accountant.get(keys).form("/keys").with("since", since);
        var filled = form.with("department", department).with("counted", counted);
        var sent = accountant.send(filled.with("number", "CP-K").with("decided", today));
        assertThat(sent.status()).as(sent.summary()).isEqualTo(302);
    }

    private void callAll() {
        for (var each : calling.due()) {
            assertThat(calling.call(each.siren(), each.total().getAmountMinorLong(), BY)).isEmpty();
        }
    }
}
