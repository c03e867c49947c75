package fr.halle.storefront;

import fr.halle.shops.Shop;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * A shop in a list. {@code epci} is a SIREN.
 *
 * @param openUntil none when it is shut now
 * @param opensNext none when it stays shut for two weeks
 */
public record ShopRow(
        Shop shop,
        String commune,
        String epci,
        @Nullable LocalTime openUntil,
        @Nullable LocalDateTime opensNext,
        LocalDate today) {

    public boolean isOpen() {
        return openUntil != null;
    }

    /** « Jusqu’à 19 h 30 », « Ouvre demain à 9 h ». */
    String status(Texts texts) {
        return status("storefront.shop.open-until", texts);
    }

    /** The same, where nothing around says that it is open: « Ouvert jusqu’à 19 h 30 ». */
    String wholeStatus(Texts texts) {
        return status("storefront.shop.open", texts);
    }

    private String status(String open, Texts texts) {
        if (openUntil != null) return texts.text(open, texts.time(openUntil));
        if (opensNext == null) return texts.text("storefront.shop.closed");
        return texts.text(
                "storefront.shop.opens",
                Days.soon(opensNext.toLocalDate(), today, texts),
                texts.time(opensNext.toLocalTime()));
    }
}
