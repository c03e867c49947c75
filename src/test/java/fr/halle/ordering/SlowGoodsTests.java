package fr.halle.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Stall;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

/** A wedding cake takes two days, whatever else is in the basket. */
class SlowGoodsTests extends OrderingTest {

    private static final Duration TWO_DAYS = Duration.ofDays(2);

    @Test
    void slotsBeginWhenTheSlowestOfThatShopIsReadyAndOtherShopsAreNotHeldUp() {
        var baker = stalls.open(10, 10, 10);
        var other = stalls.open(10, 10);
        slow(baker, 1);
        var buyer = buyerOf(baker.offer(), baker.offers().get(1).id(), other.offer());
        var checkout = buyer.get("/checkout");
        assertThat(first(checkout.page().select("#slot-" + baker.shop().value() + " input")))
                .isAfterOrEqualTo(Instant.now().plus(TWO_DAYS).minusSeconds(60));
        assertThat(first(checkout.page().select("#slot-" + other.shop().value() + " input")))
                .isBefore(Instant.now().plus(Duration.ofDays(1)));
        assertThat(checkout.page().select("#slot-" + baker.shop().value()).text())
                .contains(baker.offers().get(1).name() + " demande du temps");
        assertThat(buyer.send(buyer.checkout(ON_COLLECTION, email())).location())
                .startsWith("/purchases/");
    }

    @Test
    void aSlotThatIsTooEarlyForTheSlowestIsRefused() {
        var baker = stalls.open(10, 10);
        var buyer = buyerOf(baker.offer());
        var form = buyer.checkout(ON_COLLECTION, email());
        var early = form.value(form.fieldLike("slot-"));
        slow(baker, 0);
        var refused = buyer.send(form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("Ce créneau n’est plus proposé. Le suivant est choisi pour vous.");
        var mended = refused.form("/checkout");
        assertThat(Instant.parse(mended.value(mended.fieldLike("slot-"))))
                .isAfter(Instant.parse(early))
                .isAfterOrEqualTo(Instant.now().plus(TWO_DAYS).minusSeconds(60));
        assertThat(buyer.send(mended).location()).startsWith("/purchases/");
    }

    private static Instant first(org.jsoup.select.Elements slots) {
        return Instant.parse(slots.attr("value"));
    }

    private void slow(Stall stall, int good) {
        jdbc.sql(
                        "update catalog.product set preparation_minutes = ? where shop_id = ? and slug = ?")
                .params(TWO_DAYS.toMinutes(), stall.shop().value(), "produit-" + good)
                .update();
    }
}
