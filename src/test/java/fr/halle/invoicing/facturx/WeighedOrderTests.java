package fr.halle.invoicing.facturx;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.catalog.farm.Weights;
import fr.halle.invoicing.InvoicingTest;
import fr.halle.kernel.ByWeight;
import fr.halle.kernel.OfferId;
import fr.halle.testing.Buyer;
import fr.halle.testing.Stall;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.nio.charset.StandardCharsets;

/**
 * From the basket to the file that machines read: what is weighed is ordered by steps of 100 g at
 * 3,00 € a kilogram, paid for 10 % more, and invoiced by what it weighed.
 */
class WeighedOrderTests extends InvoicingTest {

    @Autowired Weights weights;

    @Test
    void aProfessionalIsInvoicedWhatWasWeighedAndPaidByCard() throws Exception {
        var seller = selling();
        var buying = stalls.open(50, 5);
        identify(buying, false);
        var shopper = merchant(buying);
        shopper.put(seller.offers().get(0).id(), "12"); // at most 1,32 kg, 3,96 €
        shopper.put(seller.offers().get(1).id(), "2"); // 8,00 €
        var checkout =
                Buyer.filledIn(shopper.get("/checkout"), "demonstration-card", buying.merchant());
        var bank = shopper.send(checkout.with("buyer", buying.shop().value().toString()));
        var order = paid(shopper, bank.location());
        assertThat(paid(order)).isEqualTo(1196);
        weighAndHandOver(seller, order, "1130");
        var number = numbers(order.id(), 1).getFirst();
        var xml = valid(number);
        line(xml, 0, "KGM", "1.13", "2.84", "3.21");
        line(xml, 1, "C62", "2", "3.79", "7.59");
        totals(xml, "10.80", "0.59", "11.39");
        assertThat(xml.select("ram|BuyerTradeParty > ram|Name").text()).isEqualTo(buying.name());
        assertThat(pdf(number)).contains("1,13 kg", "3,21 €", "10,80 €", "0,59 €", "11,39 €");
        assertThat(paid(order)).isEqualTo(1139).isEqualTo(cents(number));
    }

    @Test
    void aConsumerWhoAsksAndPaysOnCollectionGetsTheSame() {
        var seller = selling();
        var order = order(seller, 0, 12);
        ask(order);
        weighAndHandOver(seller, order, "900");
        var number = numbers(order.id(), 1).getFirst();
        var xml = valid(number);
        line(xml, 0, "KGM", "0.9", "2.84", "2.56"); // 2,70 € with VAT
        totals(xml, "2.56", "0.14", "2.70");
        assertThat(pdf(number)).contains("900 g", "2,56 €", "0,14 €", "2,70 €");
        assertThat(paid(order)).isEqualTo(270).isEqualTo(cents(number));
    }

    /** 1,4 kg and nobody asked whether they take it: what was paid is all that is owed. */
    @Test
    void whatWeighsMoreThanWasPaidIsInvoicedAtWhatWasPaid() {
        var seller = selling();
        var order = order(seller, 0, 12);
        ask(order);
        weighAndHandOver(seller, order, "1400");
        var number = numbers(order.id(), 1).getFirst();
        var xml = valid(number);
        line(xml, 0, "KGM", "1.32", "2.84", "3.75");
        totals(xml, "3.75", "0.21", "3.96");
        assertThat(paid(order)).isEqualTo(396).isEqualTo(cents(number));
    }

    private Stall selling() {
        var seller = invoicing(1000, 40);
        weights.sell(new OfferId(seller.offer()), new ByWeight(100, 10));
        return seller;
    }

    private Placed paid(Buyer shopper, String bank) {
        shopper.send(shopper.get(bank).form("/payment"));
        var path =
                jdbc.sql("select return_path from payments.demo_card_session where id = ?")
                        .param(bank.substring(bank.lastIndexOf('/') + 1))
                        .query(String.class)
                        .single();
        awaitConfirmation(shopper, path);
        return placed(path);
    }

    private void weighAndHandOver(Stall seller, Placed order, String grams) {
        var merchant = merchant(seller);
        var ticket = merchant.get(counter(seller) + "/orders/" + order.id());
        var weighed = merchant.send(ticket.form("/weighing").with("grams", grams));
        assertThat(weighed.status()).isEqualTo(302);
        assertThat(handOver(merchant, seller, order).status()).isEqualTo(302);
    }

    /** What was paid for the order, after what was given back. */
    private int paid(Placed order) {
        return number(
                "select cents - lowered_cents - refunded_cents from payments.part where reference = ?",
                order.id());
    }

    /** As it lies in the file that Mustang judged. */
    private Document valid(String number) {
        var report = Workshop.judged(bytes(number, "pdf"), number + ".pdf");
        assertThat(report)
                .as(report)
                .contains("status=\"valid\"")
                .doesNotContain("<error", "<warning", "status=\"invalid\"");
        var xml = new String(bytes(number, "xml"), StandardCharsets.UTF_8);
        return Jsoup.parse(xml, Parser.xmlParser());
    }

    private byte[] bytes(String number, String column) {
        return jdbc.sql("select " + column + " from invoicing.document where number = ?")
                .param(number)
                .query(byte[].class)
                .single();
    }

    /** {@code price}: of one, without VAT, cut after the cents. */
    private static void line(
            Document xml, int place, String unit, String quantity, String price, String net) {
        var line = xml.select("ram|IncludedSupplyChainTradeLineItem").get(place);
        var billed = line.selectFirst("ram|BilledQuantity");
        assertThat(billed.attr("unitCode") + " " + billed.text()).isEqualTo(unit + " " + quantity);
        assertThat(line.select("ram|NetPriceProductTradePrice > ram|ChargeAmount").text())
                .startsWith(price);
        assertThat(line.select("ram|LineTotalAmount").text()).isEqualTo(net);
        assertThat(line.select("ram|RateApplicablePercent").text()).isEqualTo("5.50");
    }

    private static void totals(Document xml, String net, String tax, String gross) {
        var sums = xml.select("ram|SpecifiedTradeSettlementHeaderMonetarySummation");
        assertThat(sums.select("ram|LineTotalAmount").text()).isEqualTo(net);
        assertThat(sums.select("ram|TaxBasisTotalAmount").text()).isEqualTo(net);
        assertThat(sums.select("ram|TaxTotalAmount").text()).isEqualTo(tax);
        assertThat(sums.select("ram|GrandTotalAmount").text()).isEqualTo(gross);
        assertThat(sums.select("ram|TotalPrepaidAmount").text()).isEqualTo(gross);
        assertThat(sums.select("ram|DuePayableAmount").text()).isEqualTo("0.00");
        var rate = xml.select("ram|ApplicableHeaderTradeSettlement > ram|ApplicableTradeTax");
        assertThat(rate.select("ram|BasisAmount").text()).isEqualTo(net);
        assertThat(rate.select("ram|CalculatedAmount").text()).isEqualTo(tax);
    }
}
