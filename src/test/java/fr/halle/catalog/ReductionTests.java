package fr.halle.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.kernel.OfferId;
import fr.halle.testing.WholeHalle;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Code de la consommation, L112-1-1: a reduction shows the lowest price of the thirty days before
 * it began.
 */
class ReductionTests extends WholeHalle {

    @Autowired Catalog catalog;
    @Autowired Prices prices;

    /**
     * The reduction began five days ago. {@code history}: price@days ago; {@code earlier}: a
     * reduction, price@from-to. No {@code lowest}: nothing may be struck through.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a steady price,                     500, 500@90,             '',        400, 500",
        "raised just before the cut,         500, 400@90 500@10,      '',        350, 400",
        "raised then cut to no less,         500, 400@90 500@10,      '',        450, ",
        "cheaper for a single day,           500, 500@90 420@20 500@19, '',      400, 420",
        "cheaper before the thirty days,     500, 420@90 500@40,      '',        400, 500",
        "cheaper until the thirty days,      500, 420@90 500@34,      '',        400, 420",
        "reduced in the thirty days already, 500, 500@90,             380@25-20, 400, ",
        "reduced lower long ago,             500, 500@90,             380@60-50, 400, 500",
        "reduced a little before,            500, 500@90,             450@25-20, 400, 450",
        "raised since the cut began,         600, 500@90 600@2,       '',        400, 500",
        "never sold before,                  500, '',                 '',        400, "
    })
    void showsTheLowestPriceOfTheThirtyDaysBeforeItBegan(
            String what, long asked, String history, String earlier, long reduced, Long lowest) {
        var offer = offer(asked);
        for (var price : history.split(" ")) {
            if (!price.isEmpty())
                prices.remember(offer, euros(part(price, 0)), ago(part(price, 1)));
        }
        if (!earlier.isEmpty()) {
            announce(offer, part(earlier, 0), ago(part(earlier, 1)), ago(part(earlier, 2)));
        }
        announce(offer, reduced, ago(5), ago(-5));
        var shown = read(offer);
        assertThat(shown.price()).as(what).isEqualTo(euros(reduced));
        assertThat(shown.cut() == null ? null : shown.cut().lowest().getAmountMinorLong())
                .isEqualTo(lowest);
    }

    @Test
    void isAskedFromItsBeginningUntilItsEnd() {
        var offer = offer(500);
        prices.remember(offer, euros(500), ago(90));
        announce(offer, 300, ago(20), ago(10));
        announce(offer, 350, ago(-10), ago(-20));
        assertThat(read(offer).price()).isEqualTo(euros(500));
        assertThat(read(offer).cut()).isNull();
        announce(offer, 400, ago(1), ago(-1));
        assertThat(read(offer).price()).isEqualTo(euros(400));
        prices.endReductions(offer);
        assertThat(read(offer).price()).isEqualTo(euros(500));
        assertThat(
                        number(
                                "select count(*) from catalog.reduction where offer_id = ?",
                                offer.value()))
                .as("what ended is kept, what never began is not")
                .isEqualTo(2);
    }

    @Test
    void isRefusedWhereItReducesNothingOrMeetsAnother() {
        var offer = offer(500);
        assertThat(prices.reduce(offer, euros(500), ago(0), ago(-5)))
                .isEqualTo(new Prices.Outcome.NotLower(euros(500)));
        announce(offer, 400, ago(1), ago(-5));
        assertThat(prices.reduce(offer, euros(300), ago(-4), ago(-9)))
                .isInstanceOf(Prices.Outcome.Overlaps.class);
        announce(offer, 300, ago(-6), ago(-9));
        assertThatThrownBy(
                        () ->
                                jdbc.sql(
                                                "update catalog.reduction set until = now() + interval '8 days' where offer_id = ? and price_cents = 400")
                                        .param(offer.value())
                                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("reduced already");
    }

    @Test
    void everyPriceIsRememberedOnceAndForEver() {
        var offer = offer(300);
        stalls.recount(stalls.open(1, 1).offers().getFirst(), 5); // a count is no price
        jdbc.sql("update catalog.offer set price_cents = 345 where id = ?")
                .param(offer.value())
                .update();
        jdbc.sql("update catalog.offer set price_cents = 345, position = 7 where id = ?")
                .param(offer.value())
                .update();
        var known =
                jdbc.sql(
                                "select price_cents from catalog.price_change where offer_id = ? order by since")
                        .param(offer.value())
                        .query(Long.class)
                        .list();
        assertThat(known).containsExactly(300L, 345L);
        assertThatThrownBy(() -> jdbc.sql("delete from catalog.price_change").update())
                .hasMessageContaining("written once");
    }

    private OfferId offer(long cents) {
        var offer = new OfferId(stalls.open(5, 10).offer());
        if (cents != 300) {
            jdbc.sql("update catalog.offer set price_cents = ? where id = ?")
                    .params(cents, offer.value())
                    .update();
        }
        return offer;
    }

    private void announce(OfferId offer, long cents, Instant since, Instant until) {
        assertThat(prices.reduce(offer, euros(cents), since, until))
                .isInstanceOf(Prices.Outcome.Announced.class);
    }

    private Offer read(OfferId offer) {
        return Objects.requireNonNull(catalog.offers(List.of(offer)).get(offer));
    }

    private static long part(String written, int place) {
        return Long.parseLong(written.split("[@-]")[place]);
    }

    private static Instant ago(long days) {
        return Instant.now().minus(Duration.ofDays(days));
    }

    private static Money euros(long cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }
}
