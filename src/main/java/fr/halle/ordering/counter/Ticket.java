package fr.halle.ordering.counter;

import fr.halle.fulfilment.Consignment;
import fr.halle.ordering.placed.Order;
import fr.halle.ordering.placed.Purchase;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One order of a shop, at its counter: what, for whom, how far. {@code after} is read for one order
 * alone, not on boards.
 */
public record Ticket(Purchase purchase, Order order, Consignment consignment, After after) {

    /**
     * What comes after: money that went back, a change of mind that waits for its money, null where
     * none does, and whether nobody came for longer than the shop has to wait.
     */
    public record After(
            List<Refund> refunds, @Nullable DeclaredWithdrawal withdrawal, boolean nobodyCame) {

        static final After UNREAD = new After(List.of(), null, false);
    }

    /** What the shopper still owes at the counter decides what is said at the hand-over. */
    public boolean isPaidOnCollection() {
        return purchase.isPaidOnCollection();
    }

    public boolean is(Consignment.Progress progress) {
        return consignment.progress() == progress;
    }

    /** Handed over, and not all of it was paid back. */
    public boolean mayBeRefunded() {
        return !consignment.isOpen() && order.left().isPositive();
    }

    public String path() {
        return "/counter/" + order.shopSlug() + "/orders/" + order.id().value();
    }
}
