package fr.halle.desk.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.payments.accounting.Postings;
import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.Form;
import fr.halle.testing.WholeHalle;
import fr.halle.testing.WholeHouse;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What no rule writes, an accountant enters: balanced, with a name and a reason, and once. */
class OwnEntryTests extends WholeHalle {

    private static final String COSTS = "provider-costs";
    private static final String FUNDS = "fee-funds:demonstration-card";

    @Autowired Postings postings;
    @Autowired TransactionTemplate transaction;
    private Buyer accountant;

    @BeforeEach
    void theBooksKnowAFewAccounts() {
        var cause = UUID.randomUUID();
        var cents = Money.ofMinor(CurrencyUnit.EUR, 12);
        transaction.executeWithoutResult(
                _ -> postings.providerCost(cause, cause, "demonstration-card", cents));
        accountant = buyer().enterAs(WholeHouse.ACCOUNTANT);
    }

    @Test
    void anAccountantEntersWhatNoRuleWrites() {
        var why = "Arrondi <accordé> " + UUID.randomUUID();
        var blank = ownForm(accountant.get("/accounts/entry"));
        var typed = own(blank, COSTS, "1,25", "", FUNDS, "", "1,20").with("note", why);
        var unbalanced = accountant.send(typed);
        assertThat(unbalanced.status()).isEqualTo(422);
        assertThat(unbalanced.text()).contains("0,05 € de trop au débit");
        assertThat(unbalanced.page().select("#debit-1").val()).isEqualTo("1,25");
        assertThat(unbalanced.page().select("#account-2 option[selected]").val()).isEqualTo(FUNDS);
        assertThat(unbalanced.page().select("#note").val()).isEqualTo(why);
        var right = own(ownForm(unbalanced), COSTS, "1,25", "", FUNDS, "", "1,25");
        var about = accountant.send(right).location();
        assertThat(accountant.send(right).location()).as("sent twice").isEqualTo(about);
        assertThat(number("select count(*) from ledger.entry where note = ?", why)).isEqualTo(1);
        var page = accountant.get(about);
        assertThat(page.text()).contains("Écriture d’un comptable", why, "1,25");
        var reversal = page.form("/reversal").with("note", "Fin de l’essai");
        assertThat(accountant.send(reversal).location()).isEqualTo(about);
    }

    @Test
    void whatAPartyOwesIsWhatItsClaimsAskFor() {
        var why = "Essai " + UUID.randomUUID();
        var form = ownForm(accountant.get("/accounts/entry")).with("note", why);
        var claims = own(form, "claims:200043156", "1,25", "", FUNDS, "", "1,25");
        assertThat(accountant.send(claims).status()).isEqualTo(422);
        assertThat(number("select count(*) from ledger.entry where note = ?", why)).isZero();
    }

    @Test
    void whatCannotBeEnteredIsSaidLineByLine() {
        var form = ownForm(accountant.get("/accounts/entry")).with("note", "x");
        var right = own(form, COSTS, "5", "", FUNDS, "", "5");
        var wrong =
                Map.of(
                        own(form, COSTS, "5", "", "", "", "5"), "Ligne 2 : choisissez un compte",
                        own(form, COSTS, "5", "5", FUNDS, "", "5"), "Ligne 1 : un montant en euros",
                        own(form, COSTS, "-5", "", FUNDS, "", "5"), "Ligne 1 : un montant",
                        own(form, COSTS, "9".repeat(15), "", FUNDS, "", "5"),
                                "Ligne 1 : un montant",
                        own(form, COSTS, "5", "", FUNDS, "", ""), "au moins deux lignes",
                        own(form, "payee:nobody", "5", "", FUNDS, "", "5"), "un compte de la liste",
                        right.with("day", "2999-01-01"), "au plus tard aujourd’hui",
                        right.with("about", "12"), "Aucun achat ne porte le numéro",
                        right.with("note", " "), "Dites pourquoi");
        wrong.forEach(
                (sent, sentence) -> {
                    var answer = accountant.send(sent);
                    assertThat(answer.status()).as(sentence).isEqualTo(422);
                    assertThat(answer.text().replace('\u00a0', ' ')).contains(sentence);
                });
    }

    private static Form ownForm(Answer page) {
        return page.form(page.page().select("form[action^=/accounts/entry/]").attr("action"));
    }

    /** Its lines typed, field by field. */
    private static Form own(Form form, String... lines) {
        var fields = new ArrayList<Form.Field>();
        int typed = 0;
        for (var field : form.fields()) {
            boolean line = List.of("account", "debit", "credit").contains(field.name());
            fields.add(
                    line && typed < lines.length
                            ? new Form.Field(field.name(), lines[typed++])
                            : field);
        }
        return new Form(form.action(), fields);
    }
}
