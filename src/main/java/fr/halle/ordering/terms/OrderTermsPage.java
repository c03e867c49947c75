package fr.halle.ordering.terms;

import fr.halle.ordering.placed.Order;
import fr.halle.ordering.placed.Purchase;
import fr.halle.shops.trader.SalesTerms;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The terms that held for each shop of a purchase.
 *
 * @param days for which an order is kept for whoever does not come
 */
record OrderTermsPage(Purchase purchase, List<Frozen> shops, long days) {

    /** {@code terms}: none where the shop had published none. */
    record Frozen(Order order, @Nullable SalesTerms terms) {}
}
