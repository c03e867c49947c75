package fr.halle.storefront.map;

import fr.halle.shops.Place;
import fr.halle.shops.Shop;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;

/**
 * A shop on the map and in its list. {@code kilometres} as the crow flies from the chosen commune;
 * {@code openUntil} none when it is shut now.
 */
record MapShop(
        Shop shop,
        String commune,
        Place place,
        @Nullable LocalTime openUntil,
        @Nullable Double kilometres) {

    boolean isOpen() {
        return openUntil != null;
    }
}
