package fr.halle.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Changing one's mind in two steps (Code de la consommation, L221-21 and D221-5), paid back by one
 * press for exactly what is taken back (L221-24, L221-28).
 */
class WithdrawalTests extends RefundingTest {

    @Test
    void twoStepsTellTheShopAndGiveTheShopperACopyWithItsHour() {
        var first = stalls.open(3, 5);
        var second = stalls.open(3, 5);
        var buyer = buyerOf(first.offer(), second.offer());
        var email = email();
        var placed = buyer.send(buyer.checkout(ON_COLLECTION, email));
        var link = buyer.get(placed.location()).page().select("a[href^=/withdrawal?]");
        assertThat(link.text()).contains("Renoncer au contrat ici");
        var step = buyer.get(link.attr("href")).form("/withdrawal").with("name", "Rose Pervenche");
        var confirm = buyer.send(step.with("email", email.toUpperCase()));
        assertThat(confirm.text())
                .contains("Confirmer la rétractation", first.name(), second.name());
        var form = confirm.form("/confirmation");
        var one = form.without("order").with("order", order(placed.location(), first.name()));
        assertThat(buyer.send(form.without("order")).status()).isEqualTo(422);
        assertThat(withdrawn(placed.location())).isZero();
        assertThat(buyer.send(one).location()).isEqualTo("/withdrawal/received");
        assertThat(buyer.send(one).location()).as("again").isEqualTo("/withdrawal/received");
        assertThat(withdrawn(placed.location())).isEqualTo(1);
        assertThat(letters(first.merchant())).isEqualTo(1);
        assertThat(letters(second.merchant())).isZero();
        assertThat(letters(email)).isEqualTo(1);
        var copy =
                jdbc.sql(
                                "select plain from mail.letter where recipient = ? and subject like 'Rétractation%'")
                        .param(email)
                        .query(String.class)
                        .single();
        assertThat(copy)
                .contains("Rose Pervenche", first.goods(), " CE")
                .doesNotContain(second.goods());
    }

    @Test
    void anOrderIsShownOnlyToWhoeverKnowsItsNumberAndItsAddress() {
        var buyer = buyerOf(stalls.open(3, 5).offer());
        var email = email();
        var placed = buyer.send(buyer.checkout(ON_COLLECTION, email));
        var number =
                jdbc.sql("select number from ordering.purchase where id = ?")
                        .param(purchase(placed.location()))
                        .query(String.class)
                        .single();
        var form = buyer.get("/withdrawal").form("/withdrawal").with("name", "Rose");
        assertThat(buyer.send(form).mistakes()).hasSize(2);
        assertThat(buyer.send(form.with("number", number).with("email", "x" + email)).mistakes())
                .singleElement()
                .asString()
                .startsWith("Aucune commande");
        var spoken = number.substring(0, 4) + " " + number.substring(4);
        assertThat(buyer.send(form.with("number", spoken).with("email", email)).status())
                .isEqualTo(200);
    }

    @Test
    void onePressPaysBackWhatIsTakenBackAndNothingElse() throws Exception {
        var looking = buyerOf(stall.offer());
        assertThat(looking.get("/checkout").text()).contains("Denrée qui s’abîme vite");
        var path = handedOver(CARD);
        assertThat(shopper.get(path).page().text()).contains("Denrée qui s’abîme vite");
        var confirm = declare(path);
        assertThat(confirm).contains("Denrée qui s’abîme vite", "9,00 €");
        assertThat(merchant.get("/counter/" + stall.slug() + "/today").text())
                .contains("a changé d’avis. À rembourser avant la fin du");
        var ticket = merchant.get(ticket(path));
        assertThat(ticket.text()).contains("article L221-24", "Ce qui se reprend");
        assertThat(merchant.send(ticket.form("/withdrawal")).location()).isEqualTo(ticket(path));
        assertThat(borne(path)).containsExactly(0, 400, 500);
        assertThat(post(path, "/withdrawal", "").status()).isEqualTo(422);
        assertThat(kept(path)).isEqualTo(300);
        assertThat(merchant.get("/counter/" + stall.slug() + "/today").text())
                .doesNotContain("a changé d’avis");
        assertThat(told(path)).anyMatch(text -> text.contains("vous rembourse 9,00 €"));
        books.agreeAtTheEnd();
    }

    @Test
    void beforeTheHandOverItIsCancelledAndGoesBackOnTheShelf() throws Exception {
        var path = ordered(CARD);
        declare(path);
        assertThat(post(path, "/withdrawal", "").status()).isEqualTo(302);
        assertThat(kept(path)).isEqualTo(300);
        assertThat(available(stall.offers().get(1).id())).isEqualTo(100);
        assertThat(available(stall.offers().get(0).id())).isEqualTo(99);
        assertThat(shopper.get(path).text()).contains("Rétractation", "Remboursé 9,00 €");
        books.agreeAtTheEnd();
    }

    /** The text of its second step. */
    private String declare(String path) {
        var link = shopper.get(path).page().select("a[href^=/withdrawal?]").attr("href");
        var email =
                jdbc.sql("select email from ordering.purchase where id = ?")
                        .param(purchase(path))
                        .query(String.class)
                        .single();
        var step = shopper.get(link).form("/withdrawal").with("name", "Rose Pervenche");
        var confirm = shopper.send(step.with("email", email));
        shopper.send(confirm.form("/confirmation"));
        return confirm.text();
    }

    private String order(String path, String shop) {
        return jdbc.sql(
                        "select id::text from ordering.shop_order where purchase_id = ? and shop_name = ?")
                .params(purchase(path), shop)
                .query(String.class)
                .single();
    }

    private int withdrawn(String path) {
        return number(
                "select count(*) from ordering.withdrawal w join ordering.shop_order o on o.id = w.order_id where o.purchase_id = ?",
                purchase(path));
    }

    private int letters(String to) {
        return number(
                "select count(*) from mail.letter where recipient = ? and subject like 'Rétractation%'",
                to);
    }
}
