package fr.halle.ordering.counter;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * What somebody wants to give back. {@code form} is the form's own id: sent twice, it is one
 * refund. {@code note} is read by the shopper.
 */
public record RefundWish(String form, What what, @Nullable RefundReason reason, String note) {

    public static final int LONGEST_NOTE = 500;

    /** How much of an order. */
    public sealed interface What {

        /** All that is left. */
        record Whole() implements What {}

        /** All that is left of these lines, by position. */
        record Lines(Set<Integer> positions) implements What {}

        /** Borne by all lines that still stand, in proportion to what is left of each. */
        record Amount(Money amount) implements What {}
    }
}
