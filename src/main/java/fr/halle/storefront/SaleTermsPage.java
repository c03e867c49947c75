package fr.halle.storefront;

import fr.halle.shops.Shop;
import fr.halle.shops.trader.SalesTerms;

import java.util.List;

/** One version of the terms of sale of a shop, and the others. */
record SaleTermsPage(Shop shop, SalesTerms terms, List<SalesTerms> all) {

    boolean isCurrent() {
        return terms.version() == all.getFirst().version();
    }
}
