package fr.halle.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.catalog.Prices;
import fr.halle.kernel.OfferId;
import fr.halle.testing.Answer;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;

/** The reduced price is the one that is paid, and nobody pays a price that they were not shown. */
class ReducedPriceTests extends OrderingTest {

    @Autowired Prices prices;

    @Test
    void theReducedPriceIsShownInTheBasketAndPaid() {
        var stall = stalls.open(10, 10);
        reduce(new OfferId(stall.offer()));
        var buyer = buyerOf(stall.offer());
        assertThat(buyer.get("/basket").text()).contains("2,40").doesNotContain("3,00");
        assertThat(paid(buyer.send(buyer.checkout(ON_COLLECTION, email())))).isEqualTo(240);
    }

    @Test
    void aReductionThatEndsBeforeTheOrderIsNamedAndTheNextTapOrders() {
        var stall = stalls.open(10, 10);
        var offer = new OfferId(stall.offer());
        reduce(offer);
        var buyer = buyerOf(stall.offer());
        var form = buyer.checkout(ON_COLLECTION, email());
        prices.endReductions(offer);
        var refused = buyer.send(form);
        assertThat(refused.mistakes())
                .containsExactly(stall.goods() + " : le prix est passé de 2,40 € à 3,00 €.");
        assertThat(paid(buyer.send(refused.form("/checkout")))).isEqualTo(300);
    }

    @Test
    void aReductionThatBeginsBeforeTheOrderIsNamedToo() {
        var stall = stalls.open(10, 10);
        var buyer = buyerOf(stall.offer());
        var form = buyer.checkout(ON_COLLECTION, email());
        reduce(new OfferId(stall.offer()));
        var refused = buyer.send(form);
        assertThat(refused.mistakes())
                .containsExactly(stall.goods() + " : le prix est passé de 3,00 € à 2,40 €.");
        assertThat(paid(buyer.send(refused.form("/checkout")))).isEqualTo(240);
    }

    private void reduce(OfferId offer) {
        var now = Instant.now();
        assertThat(
                        prices.reduce(
                                offer,
                                Money.parse("EUR 2.40"),
                                now.minusSeconds(5),
                                now.plusSeconds(3600)))
                .isInstanceOf(Prices.Outcome.Announced.class);
    }

    private int paid(Answer placed) {
        assertThat(placed.status()).as(placed.summary()).isEqualTo(302);
        return number(
                """
                select sum(l.quantity * l.unit_price_cents) from ordering.order_line l
                join ordering.shop_order o on o.id = l.order_id where o.purchase_id = ?
                """,
                purchase(placed.location()));
    }
}
