package fr.halle.ordering.counter;

import fr.halle.fulfilment.Consignment;
import fr.halle.ordering.placed.Order;
import fr.halle.ordering.placed.Purchase;

/** One order of a shop, at its counter: what, for whom, how far. */
public record Ticket(Purchase purchase, Order order, Consignment consignment) {

    /** What the shopper still owes at the counter decides what is said at the hand-over. */
    public boolean isPaidOnCollection() {
        return purchase.isPaidOnCollection();
    }

    public boolean is(Consignment.Progress progress) {
        return consignment.progress() == progress;
    }

    public String path() {
        return "/counter/" + order.shopSlug() + "/orders/" + order.id().value();
    }
}
