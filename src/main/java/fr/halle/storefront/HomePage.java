package fr.halle.storefront;

import fr.halle.catalog.Category;
import fr.halle.storefront.place.TerritoryPage;

import java.util.List;

/**
 * The ground floor first, then a look upstairs and under the roof.
 *
 * @param month whose season it is, 1 for January
 * @param shops those that close first, then those that open next
 */
record HomePage(
        int shopCount,
        int openCount,
        List<Category> aisles,
        int month,
        List<OfferCard> season,
        List<OfferCard> newest,
        List<ShopRow> shops,
        TerritoryPage territory) {

    boolean open() {
        return openCount > 0;
    }

    /** Which heading the shops have, and with « .order » after it how they are sorted. */
    String shopsKey() {
        if (!open()) return "storefront.home.opening";
        return openCount < shops.size() ? "storefront.home.open.soon" : "storefront.home.open";
    }
}
