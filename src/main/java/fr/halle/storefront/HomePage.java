package fr.halle.storefront;

import fr.halle.catalog.Category;

import java.util.List;

/**
 * {@code open}: whether the shops shown are open now; if none is, they are those that open next.
 */
record HomePage(
        int shopCount,
        List<Category> aisles,
        List<OfferCard> newest,
        List<ShopRow> shops,
        boolean open) {}
