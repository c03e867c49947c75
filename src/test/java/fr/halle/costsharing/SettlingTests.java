package fr.halle.costsharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.kernel.PersonId;
import fr.halle.testing.Answer;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.Test;

import java.util.UUID;

/** How a contest ends: the claim stands, or another takes back what is given up. */
class SettlingTests extends SharingTest {

    private static final String CRETES = "240800847";
    private final String today = Days.today().toString();

    @Test
    void whatIsMaintainedIsOwedAsBefore() {
        var claim = contested();
        long owed = owed(CRETES);
        assertThat(settle(claim, "outcome", "MAINTAINED", "reason", "Vu").location())
                .isEqualTo(claim);
        assertThat(owed(CRETES)).isEqualTo(owed);
        var page = accountant().get(claim);
        assertThat(page.text()).contains("appel maintenu : Vu", "Appelé, titre à émettre");
        assertThat(settle(claim, "outcome", "MAINTAINED", "reason", "Encore").mistakes())
                .singleElement()
                .asString()
                .contains("close depuis");
    }

    @Test
    void whatIsGivenUpIsTakenBackByAClaimOfItsOwnAndIsNotCalledAgain() {
        var claim = contested();
        var accountant = accountant();
        var receipts = accountant.get(claim).form("receipts").with("reference", "VIR-C");
        accountant.send(receipts.with("amount", "1,00"));
        assertThat(accountant.get(claim).text()).contains("Contesté", "Reçu en partie");
        long owed = owed(CRETES);
        long due = dueOf(CRETES);
        var sent = settle(claim, "outcome", "REDUCED", "amount", "2,50", "reason", "Geste");
        assertThat(sent.location()).isEqualTo(claim);
        assertThat(owed(CRETES)).isEqualTo(owed - 250);
        assertThat(dueOf(CRETES)).as("nothing of it is called again").isEqualTo(due);
        var page = accountant.get(claim);
        assertThat(page.text())
                .contains("abandonnés : Geste", "Reçu en partie")
                .doesNotContain("Contesté le");
        var correction = page.page().select("a:contains(rectificatif)").attr("href");
        assertThat(accountant.get(correction).text())
                .contains("-2,50", "Rectifie", "Geste", "Soldé");
        assertThat(accountant.get(SHARING).has(".tag--warn:contains(Écart)")).isFalse();
        var file = accountant.get(SHARING + "/claims/" + Days.today().getYear() + "/file");
        assertThat(file.body()).contains("Rectification après contestation");
        assertThat(accountant.get(correction + "/statement").body()).startsWith("%PDF-");
        assertThatThrownBy(() -> jdbc.sql("delete from costsharing.settlement").update())
                .hasMessageContaining("written once");
    }

    @Test
    void whatWasPaidAndIsGivenUpIsOwedBack() {
        var claim = contested();
        long cents = number("select cents from costsharing.claim where id = '" + id(claim) + "'");
        var accountant = accountant();
        var receipts = accountant.get(claim).form("receipts").with("reference", "VIR-D");
        var most = "%d,%02d".formatted(cents / 100 - 1, cents % 100);
        assertThat(accountant.send(receipts.with("amount", most)).status()).isEqualTo(302);
        settle(claim, "outcome", "REDUCED", "amount", "3,00", "reason", "Retiré");
        assertThat(accountant.get(claim).text()).contains("Soldé");
        var correction = accountant.get(claim).page().select("a:contains(rectificatif)");
        assertThat(accountant.get(correction.attr("href")).page().select("dd strong").text())
                .as("one euro was left to receive, two are given back")
                .startsWith("-2,00");
    }

    @Test
    void aClaimThatWasGivenUpWholeIsNotPaidBackWhenTheInvoiceIsLower() {
        var claim = contested();
        var cents = number("select cents from costsharing.claim where id = '" + id(claim) + "'");
        var all = "%d,%02d".formatted(cents / 100, cents % 100);
        settle(claim, "outcome", "REDUCED", "amount", all, "reason", "Tout");
        var expense =
                jdbc.sql("select expense from costsharing.claim_line where claim = ? limit 1")
                        .param(UUID.fromString(id(claim)))
                        .query(UUID.class)
                        .single();
        post(
                accountant(),
                SHARING + "/expenses/" + expense + "/stage",
                "day",
                today,
                "stage",
                "INVOICED",
                "net",
                "100,00",
                "vat",
                "0");
        assertThat(dueOf(CRETES)).isZero();
    }

    @Test
    void whatTheRulesRefuseIsSaidAndKept() {
        var claim = contested();
        var none = settle(claim, "reason", "x");
        assertThat(none.mistakes()).singleElement().asString().contains("maintenu, ou réduit");
        assertThat(none.valueOf("reason")).isEqualTo("x");
        for (var amount : new String[] {"", "0", "-1", "999999,99", "tout"}) {
            var refused = settle(claim, "outcome", "REDUCED", "amount", amount, "reason", "x");
            assertThat(refused.mistakes())
                    .as(amount)
                    .singleElement()
                    .asString()
                    .contains("au plus");
        }
        var early = settle(claim, "outcome", "MAINTAINED", "reason", "x", "day", "2020-01-01");
        assertThat(early.mistakes()).singleElement().asString().contains("pas avant");
        assertThat(
                        number(
                                "select count(*) from costsharing.settlement where claim = '"
                                        + id(claim)
                                        + "'"))
                .isZero();
    }

    private Answer settle(String claim, String... fields) {
        var accountant = accountant();
        var form = accountant.get(claim).status() == 200 ? claim + "/settlement" : "";
        var all = new String[fields.length + 2];
        all[0] = "day";
        all[1] = today;
        System.arraycopy(fields, 0, all, 2, fields.length);
        return post(accountant, form, all);
    }

    /** A claim of some euros that its party contests today. */
    private String contested() {
        engaged("300,00");
        var due =
                calling.due().stream()
                        .filter(each -> each.siren().equals(CRETES))
                        .findFirst()
                        .orElseThrow();
        var by = new PersonId(new UUID(0, 6));
        assertThat(calling.call(CRETES, due.total().getAmountMinorLong(), by)).isEmpty();
        var claim = claim(CRETES);
        var accountant = accountant();
        var form = accountant.get(claim).form("contest").with("reason", "Trop élevé");
        assertThat(accountant.send(form).location()).isEqualTo(claim);
        return claim;
    }

    private long dueOf(String siren) {
        return calling.due().stream()
                .filter(each -> each.siren().equals(siren))
                .mapToLong(each -> each.total().getAmountMinorLong())
                .sum();
    }

    private static String id(String claim) {
        return claim.substring(claim.lastIndexOf('/') + 1);
    }
}
