package fr.halle.ordering.returns;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.catalog.Offer;
import fr.halle.catalog.condition.Condition;
import fr.halle.kernel.OfferId;
import fr.halle.kernel.ShopId;
import fr.halle.kernel.Vat;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** What spoils is not taken back for a change of mind (L221-28, 4°); in doubt it is. */
class ReturnsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Test
    void whatLiesInAnAisleOfGoodsThatSpoilIsNotTakenBack() {
        assertThat(isPerishable(offer("pains", false, null))).isTrue();
        assertThat(isPerishable(offer("livres", false, null))).isFalse();
        assertThat(isPerishable(offer("an-aisle-of-tomorrow", false, null))).isFalse();
    }

    @Test
    void aUseByDateIsEnoughAndABestBeforeDateIsNot() {
        assertThat(isPerishable(offer("epicerie", false, surplus(null, DAY)))).isTrue();
        assertThat(isPerishable(offer("epicerie", false, surplus(DAY, null)))).isFalse();
    }

    @Test
    void theBasketOfAWeekIsNotTakenBack() {
        assertThat(isPerishable(offer("epicerie", true, null))).isTrue();
    }

    private static boolean isPerishable(Offer offer) {
        return Returns.isPerishable(offer, Set.of("pains", "fromages"));
    }

    private static Condition surplus(@Nullable LocalDate bestBefore, @Nullable LocalDate useBy) {
        return new Condition(Condition.Kind.SURPLUS, null, bestBefore, useBy, "");
    }

    private static Offer offer(String aisle, boolean weekly, @Nullable Condition condition) {
        return new Offer(
                new OfferId(new UUID(0, 1)),
                new ShopId(new UUID(0, 2)),
                "miche",
                "Miche",
                "",
                Money.of(CurrencyUnit.EUR, 3),
                new Vat(55),
                "la pièce",
                null,
                "bread",
                1,
                true,
                null,
                null,
                condition,
                null,
                null,
                false,
                null,
                weekly,
                Duration.ZERO,
                0,
                aisle,
                null);
    }
}
