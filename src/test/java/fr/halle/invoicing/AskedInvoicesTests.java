package fr.halle.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.halle.invoicing.issuing.Sweep;
import fr.halle.testing.Buyer;
import fr.halle.testing.Letters;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.UUID;

/** Buyers get the invoice of what they really received, in the merchant's name. */
class AskedInvoicesTests extends InvoicingTest {

    @Autowired Sweep sweep;

    @Test
    void aConsumerAsksAndGetsTheInvoiceOnceTheGoodsAreHandedOver() {
        var stall = invoicing(40);
        var order = order(stall, 0, 3);
        ask(order);
        assertThat(text(buyer().get(page(order)))).contains("dès que la commande sera remise");
        handOver(merchant(stall), stall, order);
        var number = numbers(order.id(), 1).getFirst();
        assertThat(number).matches("ETAL\\d+-\\d{4}-000001");
        assertThat(cents(number)).isEqualTo(900);
        assertThat(pdf(number))
                .contains("Zoé Lenoir", "1 place Ducale", "08000 Charleville-Mézières")
                .contains(stall.name(), "SARL", "TVA FR", "RCS Sedan", "livraison de biens")
                .contains("9,00 € payés au comptoir le", "8,53 €", "0,47 €", "5,5 %")
                .contains("au nom et pour le compte de " + stall.name())
                .doesNotContain("40 €"); // what professionals owe one another
        var shown = buyer().get(page(order));
        assertThat(text(shown))
                .contains("Facture " + number, "9,00 €")
                .doesNotContain("Au nom de qui");
        var file = buyer().get(shown.page().select("main a[href*=/invoices/]").attr("href"));
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body()).startsWith("%PDF-");
        assertThat(new Letters(LETTERBOX).text("rose@example.org", number)).contains(page(order));
    }

    @Test
    void somebodyElsesInvoiceIsNotThere() {
        var stall = invoicing(40);
        var mine = order(stall);
        var other = order(stall);
        ask(other);
        handOver(merchant(stall), stall, other);
        numbers(other.id(), 1);
        var id =
                jdbc.sql("select id from invoicing.document where order_id = ?")
                        .param(other.id())
                        .query(UUID.class)
                        .single();
        assertThat(buyer().get(page(mine) + "/" + id).status()).isEqualTo(404);
        assertThat(buyer().get(page(other) + "/" + id).status()).isEqualTo(200);
        var rival = stalls.open(50, 5);
        var path = "/invoices/" + id;
        assertThat(merchant(rival).get(counter(rival) + path).status()).isEqualTo(404);
        assertThat(merchant(rival).get(counter(stall) + path).status()).isEqualTo(404);
        assertThat(merchant(stall).get(counter(stall) + path).status()).isEqualTo(200);
    }

    @Test
    void whatWasTypedIsKeptUntilItIsRight() {
        var order = order(invoicing(40));
        var shopper = buyer();
        var form = shopper.get(page(order)).form("/invoices");
        assertThat(form.value("name")).isEqualTo("Rose Pervenche");
        var wrong =
                shopper.send(
                        form.with("siren", "123 456 789")
                                .with("postcode", "80")
                                .with("town", "Sedan"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.mistakes()).hasSize(3);
        assertThat(wrong.valueOf("town")).isEqualTo("Sedan");
        assertThat(number("select count(*) from invoicing.request where order_id = ?", order.id()))
                .isZero();
    }

    @Test
    void withoutAMandateTheMerchantMakesItAndTheBuyerIsTold() {
        var stall = stalls.open(50, 40);
        identify(stall, false);
        var order = order(stall);
        ask(order);
        var merchant = merchant(stall);
        handOver(merchant, stall, order);
        assertThat(text(buyer().get(page(order)))).contains("fait ses factures elle-même");
        var list = merchant.get(counter(stall) + "/invoices");
        assertThat(text(list)).contains("Une facture à faire", "Zoé Lenoir", "1 place Ducale");
        assertThat(merchant.send(list.form("/done")).status()).isEqualTo(302);
        assertThat(text(merchant.get(counter(stall) + "/invoices"))).doesNotContain("à faire");
        assertThat(text(buyer().get(page(order)))).contains("a fait cette facture");
    }

    @Test
    void whoHasNotSaidItsVatNumberIsToldAndTheInvoiceFollows() {
        var stall = stalls.open(50, 40);
        give(stall);
        var order = order(stall);
        ask(order);
        var merchant = merchant(stall);
        handOver(merchant, stall, order);
        waitFor(order, "IDENTITY");
        assertThat(text(merchant.get(counter(stall) + "/invoices"))).contains("dites votre numéro");
        identify(stall, true);
        sweep.run();
        var number = numbers(order.id(), 1).getFirst();
        assertThat(pdf(number)).contains("TVA non applicable, art. 293 B du CGI", "sans TVA");
        assertThat(number("select tax_cents from invoicing.document where number = ?", number))
                .isZero();
    }

    @Test
    void aProfessionalGetsOneWithoutAsking() {
        var seller = invoicing(40);
        var buying = stalls.open(50, 5);
        identify(buying, false);
        var shopper = merchant(buying);
        shopper.put(seller.offer(), "4");
        var checkout = Buyer.filledIn(shopper.get("/checkout"), "on-collection", buying.merchant());
        var placed = shopper.send(checkout.with("buyer", buying.shop().value().toString()));
        var order = placed(placed.location());
        assertThat(
                        shopper.get(placed.location() + "/invoices")
                                .has("form[method=post][action$=invoices]"))
                .isFalse();
        handOver(merchant(seller), seller, order);
        var number = numbers(order.id(), 1).getFirst();
        assertThat(pdf(number)).contains(buying.name(), "40 €", "trois fois l’intérêt légal");
    }

    private void waitFor(Placed order, String trouble) {
        var requests = "select count(*) from invoicing.request where order_id = ? and trouble = ?";
        await("trouble " + trouble)
                .atMost(Duration.ofSeconds(60))
                .until(() -> number(requests, order.id(), trouble) > 0);
    }
}
