package fr.halle.ordering.terms;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.desk.DeskTest;
import fr.halle.testing.Letters;
import fr.halle.testing.Stall;

import org.junit.jupiter.api.Test;

/** What was in force when somebody bought is what they read, whatever the shop says since. */
class OrderTermsTests extends DeskTest {

    private static final Letters LETTERS = new Letters(LETTERBOX);

    @Test
    void theVersionInForceWhenAnOrderIsPlacedStaysWithIt() {
        var stall = stalls.open(9, 9);
        publish(stall, 1, "Médiation d’alors");
        var purchase = buy(stall, "terms-1@example.org");
        publish(stall, 2, "Médiation de maintenant");
        var page = buyer().get(purchase);
        assertThat(page.text()).contains("Conditions de vente de cette commande");
        var terms = buyer().get(purchase + "/terms");
        assertThat(terms.text())
                .contains("Version 1", "Médiation d’alors")
                .doesNotContain("Médiation de maintenant");
        assertThat(buyer().get("/shops/" + stall.slug() + "/terms").text())
                .contains("Médiation de maintenant");
        assertThat(LETTERS.text("terms-1@example.org", "est reçue")).contains(purchase + "/terms");
    }

    @Test
    void theyAreReadEvenWhenTheShopIsNotToBeSeenAnyMore() {
        var stall = stalls.open(9, 9);
        publish(stall, 1, "Médiation d’alors");
        var purchase = buy(stall, "terms-2@example.org");
        suspensions.suspend(stall);
        assertThat(buyer().get("/shops/" + stall.slug() + "/terms").status()).isEqualTo(404);
        assertThat(buyer().get(purchase + "/terms").text()).contains("Médiation d’alors");
    }

    @Test
    void whereNoneWerePublishedThePageSaysWhatHoldsWithoutThem() {
        var stall = stalls.open(9, 9);
        var purchase = buy(stall, "terms-3@example.org");
        publish(stall, 1, "Médiation d’après");
        assertThat(buyer().get(purchase + "/terms").text())
                .contains("pas encore publié de conditions")
                .doesNotContain("Médiation d’après");
        assertThat(buyer().get("/purchases/nobodys/terms").status()).isEqualTo(404);
    }

    private String buy(Stall stall, String email) {
        var shopper = buyer();
        shopper.put(stall.offer(), "1");
        return shopper.send(shopper.checkout("on-collection", email)).location();
    }

    private void publish(Stall stall, int version, String mediator) {
        jdbc.sql(
                        """
                        insert into shops.sales_terms (shop_id, version, legal_name, legal_form, siret, register, vat_number, contact,
                            mediator, mediator_site, returns_address, returns_days, returns_paid_by, made_at, made_by)
                        values (?, ?, 'Étal', 'SARL', '', '', '', 'ici', ?, '', '', 14, 'SHOP', now(), uuidv7())
                        """)
                .params(stall.shop().value(), version, mediator)
                .update();
    }
}
