package fr.halle.storefront.listing;

import fr.halle.catalog.condition.Condition.Kind;
import fr.halle.search.After;
import fr.halle.search.Sort;
import fr.halle.shops.Trade;
import fr.halle.territory.Commune;

import org.jspecify.annotations.Nullable;

/**
 * What an address asks for, understood. Prices are cents; {@code km} counts around {@code near};
 * {@code aisle} is the one chosen on a page of results; {@code state} narrows to what is not new.
 */
record Filters(
        String text,
        @Nullable Commune near,
        int km,
        @Nullable String epci,
        @Nullable Trade trade,
        @Nullable String aisle,
        @Nullable Long from,
        @Nullable Long to,
        boolean inStock,
        @Nullable Kind state,
        boolean openNow,
        Collect collect,
        Sort sort,
        @Nullable After after) {

    /** By when it should be possible to fetch it. */
    enum Collect {
        ANY,
        TODAY,
        TOMORROW
    }

    /** Whether it depends on the shop. */
    boolean chooseShops() {
        return near != null || epci != null || trade != null || openNow || collect != Collect.ANY;
    }
}
