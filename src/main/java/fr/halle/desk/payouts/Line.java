package fr.halle.desk.payouts;

import fr.halle.ordering.figures.OrderNumbers.Numbered;
import fr.halle.payments.tracing.Movement;

import org.jspecify.annotations.Nullable;

/**
 * A movement, and the order it is about. Every payee's part is an order's; one that is not known
 * any more has no number.
 */
record Line(Movement movement, @Nullable Numbered order) {

    String number() {
        return order == null ? "" : order.number();
    }

    String shop() {
        return order == null ? "" : order.shopName();
    }

    /** What happened, as the end of a key. */
    String what() {
        return movement.handedOver() ? "handed-over" : "given-back";
    }

    /** The provider's name of it; none where nothing had to be moved. */
    String reference() {
        @Nullable String reference = movement.reference();
        return reference == null || movement.due().isZero() ? "" : reference;
    }
}
