package fr.halle.storefront;

import fr.halle.shops.Shop;
import fr.halle.web.ui.Texts;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A shop in a list. {@code epci} is a SIREN.
 *
 * @param openUntil none when it is shut now
 * @param opensNext none when it stays shut for two weeks
 */
record ShopRow(
        Shop shop,
        String commune,
        String epci,
        @Nullable LocalTime openUntil,
        @Nullable LocalDateTime opensNext,
        LocalDate today) {

    boolean isOpen() {
        return openUntil != null;
    }

    /** « Jusqu’à 19 h 30 », « Ouvre demain à 9 h ». */
    String status(Texts texts) {
        if (openUntil != null) {
            return texts.text("storefront.shop.open-until", texts.time(openUntil));
        }
        if (opensNext == null) return texts.text("storefront.shop.closed");
        return texts.text(
                "storefront.shop.opens",
                Days.near(opensNext.toLocalDate(), today, texts),
                texts.time(opensNext.toLocalTime()));
    }
}
