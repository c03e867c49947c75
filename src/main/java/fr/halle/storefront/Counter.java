package fr.halle.storefront;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * What lies on a shop's counter: one stretch of its products, all or of one aisle. {@code next} is
 * where they go on.
 *
 * @param aisle the slug of the chosen one, or empty
 */
record Counter(
        List<ShopAisle> aisles,
        String aisle,
        List<OfferCard> cards,
        @Nullable UUID next,
        boolean goneOn) {

    /** One aisle needs no choice. */
    boolean hasChoice() {
        return aisles.size() > 1;
    }

    int products() {
        return aisles.stream().mapToInt(ShopAisle::products).sum();
    }
}
