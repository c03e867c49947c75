package fr.halle.payments;

import org.joda.money.Money;

/**
 * How the payment of a subject stands.
 *
 * @param asked the sum of the parts, less what was taken off before anything was paid
 * @param paid all that came in, also what came too late or twice
 * @param refunded all that goes back of it, whether or not it has arrived yet
 */
public record PaymentState(String tender, Status status, Money asked, Money paid, Money refunded) {

    /** From the shopper's side. */
    public enum Status {
        DUE_ON_COLLECTION,
        /** No answer yet: the shopper is paying, has left, or the bank is thinking. */
        AWAITING,
        /** The last card was refused; another may be tried. */
        REFUSED,
        PAID,
        /** Too late: what still comes in goes back. */
        EXPIRED
    }
}
