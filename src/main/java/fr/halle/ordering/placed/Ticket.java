package fr.halle.ordering.placed;

import fr.halle.fulfilment.Consignment;

/** One order on the shop's board: what, for whom, how far. */
record Ticket(Purchase purchase, Order order, Consignment consignment) {

    /** What the shopper still owes at the counter decides what is said at the hand-over. */
    boolean isPaidOnCollection() {
        return purchase.tender().equals("on-collection");
    }

    boolean isBeingPrepared() {
        return consignment.progress() == Consignment.Progress.PREPARING;
    }

    String path() {
        return "/counter/" + order.shopSlug() + "/orders/" + order.id().value();
    }
}
