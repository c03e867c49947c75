package fr.halle.ordering.counter;

import fr.halle.fulfilment.Consignment;
import fr.halle.ordering.placed.Order;
import fr.halle.ordering.placed.Purchase;

/** One order on the shop's board: what, for whom, how far. */
record Ticket(Purchase purchase, Order order, Consignment consignment) {

    /** What the shopper still owes at the counter decides what is said at the hand-over. */
    boolean isPaidOnCollection() {
        return purchase.isPaidOnCollection();
    }

    boolean isBeingPrepared() {
        return consignment.progress() == Consignment.Progress.PREPARING;
    }

    String path() {
        return "/counter/" + order.shopSlug() + "/orders/" + order.id().value();
    }
}
