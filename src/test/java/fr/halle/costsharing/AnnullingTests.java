package fr.halle.costsharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.kernel.PersonId;
import fr.halle.testing.Buyer;
import fr.halle.testing.Form;

import org.junit.jupiter.api.Test;

import java.util.UUID;

/** What was entered wrongly is taken back where it was entered, and the books follow. */
class AnnullingTests extends SharingTest {

    private static final String PORTES = "200043156";
    private static final PersonId BY = new PersonId(new UUID(0, 8));

    @Test
    void aWrongReceiptIsTakenBackAndTheClaimIsWhatItWas() {
        long before = owed(PORTES);
        var claim = called();
        var accountant = accountant();
        var was = accountant.get(claim).page().select("dl.facts").text();
        long open = owed(PORTES);
        var receipt = accountant.get(claim).form("receipts").with("reference", "VIR-9");
        assertThat(accountant.send(receipt.with("amount", "3,00")).status()).isEqualTo(302);
        assertThat(owed(PORTES)).isEqualTo(open - 300);
        var form = annulment(accountant, claim, "/receipts/");
        assertThat(accountant.send(form).mistakes()).singleElement().asString().contains("200");
        assertThat(accountant.send(form.with("why", "Autre appel")).location()).isEqualTo(claim);
        assertThat(accountant.send(form.with("why", "Encore")).mistakes())
                .containsExactly("C’est déjà annulé.");
        var page = accountant.get(claim);
        assertThat(page.page().select("dl.facts").text()).isEqualTo(was);
        assertThat(page.page().select("s").text()).contains("VIR-9", "3,00");
        assertThat(page.text()).contains("Autre appel");
        assertThat(owed(PORTES)).as("the books say what is open").isEqualTo(open);
        assertThat(open - before).isEqualTo(cents(claim));
        assertThat(accountant.get(SHARING).has(".tag--warn:contains(Écart)")).isFalse();
        assertThat(accountant.send(receipt.with("amount", "2,00")).status())
                .as("the same reference, rightly this time")
                .isEqualTo(302);
        assertThat(accountant.send(receipt.with("amount", "2,00")).mistakes())
                .singleElement()
                .asString()
                .contains("déjà enregistré");
        assertThat(owed(PORTES)).isEqualTo(open - 200);
        assertThatThrownBy(() -> jdbc.sql("delete from costsharing.annulment").update())
                .hasMessageContaining("written once");
    }

    @Test
    void aClaimThatWasCalledWronglyIsCancelledAndItsSumIsDueAgain() {
        long before = owed(PORTES);
        var claim = called();
        long cents = cents(claim);
        var accountant = accountant();
        var title = accountant.get(claim).form("title").with("number", "T-" + UUID.randomUUID());
        accountant.send(title);
        accountant.send(
                accountant
                        .get(claim)
                        .form("receipts")
                        .with("reference", "VIR-1")
                        .with("amount", "1,00"));
        var early = post(accountant, claim + "/annulment", "why", "Erreur");
        assertThat(early.mistakes()).singleElement().asString().contains("annulez d’abord");
        accountant.send(annulment(accountant, claim, "/receipts/").with("why", "Erreur"));
        var form = annulment(accountant, claim, claim).with("why", "Mauvais destinataire");
        assertThat(accountant.send(form).location()).isEqualTo(claim);
        var page = accountant.get(claim);
        assertThat(page.text()).contains("Annulé", "Mauvais destinataire");
        assertThat(page.page().select("form[action*=" + claim + "]")).isEmpty();
        assertThat(owed(PORTES)).isEqualTo(before);
        assertThat(dueOf()).isEqualTo(cents);
        assertThat(accountant.get(SHARING).has(".tag--warn:contains(Écart)")).isFalse();
        assertThat(post(accountant, claim + "/contest", "reason", "x").mistakes())
                .singleElement()
                .asString()
                .contains("annulé depuis");
        var settled = post(accountant, claim + "/settlement", "outcome", "MAINTAINED");
        assertThat(settled.mistakes()).singleElement().asString().contains("annulé depuis");
        assertThat(accountant.get(claim + "/statement").body()).startsWith("%PDF-");
        var year = number("select year from costsharing.claim where id = ?", id(claim));
        var file = accountant.get(SHARING + "/claims/" + year + "/file").body();
        assertThat(file.lines().filter(line -> line.contains("Mauvais destinataire")))
                .isNotEmpty()
                .allMatch(line -> line.contains(";0.00;0.00;") && line.contains("Annulé"));
        assertThat(calling.call(PORTES, cents, BY)).isEmpty();
        assertThat(owed(PORTES)).isEqualTo(before + cents);
        assertThat(accountant.get(claim(PORTES)).text())
                .as("called for the first time, as it were")
                .doesNotContain("Régularisation");
    }

    @Test
    void theBooksAreNotReversedBesideTheClaim() {
        var claim = called();
        var accountant = accountant();
        var about = "/accounts/about/" + id(claim);
        var page = accountant.get(about);
        assertThat(page.page().select("form[action$=/reversal]")).isEmpty();
        assertThat(page.page().select("a[href=" + claim + "]")).hasSize(1);
        long owed = owed(PORTES);
        var entry =
                jdbc.sql("select id from ledger.entry where subject = ?")
                        .param(id(claim))
                        .query(UUID.class)
                        .single();
        var path = "/accounts/entries/" + entry + "/reversal";
        var refused = post(accountant, path, "note", "À la main");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("c’est là qu’elle s’annule");
        assertThat(owed(PORTES)).isEqualTo(owed);
        accountant.send(annulment(accountant, claim, claim).with("why", "Erreur"));
        assertThat(accountant.get(about).text()).contains("annulée par une autre écriture");
        var reversal =
                jdbc.sql("select id from ledger.entry where reverses = ?")
                        .param(entry)
                        .query(UUID.class)
                        .single();
        post(accountant, "/accounts/entries/" + reversal + "/reversal", "note", "Retour");
        assertThat(owed(PORTES)).as("nor is its reversal").isEqualTo(owed - cents(claim));
    }

    private String called() {
        engaged("300,00");
        assertThat(calling.call(PORTES, dueOf(), BY)).isEmpty();
        return claim(PORTES);
    }

    private long dueOf() {
        return calling.due().stream()
                .filter(each -> each.siren().equals(PORTES))
                .mapToLong(each -> each.total().getAmountMinorLong())
                .sum();
    }

    /** The form that takes back the claim, or the last of its receipts that stands. */
    private Form annulment(Buyer accountant, String claim, String part) {
        var page = accountant.get(claim);
        var action = page.page().select("form[action*=" + part + "][action$=/annulment]").last();
        return page.form(action == null ? "/annulment" : action.attr("action"));
    }

    private long cents(String claim) {
        return number("select cents from costsharing.claim where id = ?", id(claim));
    }

    private static UUID id(String claim) {
        return UUID.fromString(claim.substring(claim.lastIndexOf('/') + 1));
    }
}
