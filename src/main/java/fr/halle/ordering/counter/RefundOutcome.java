package fr.halle.ordering.counter;

import org.joda.money.Money;

/** What became of a wish to give money back. */
public sealed interface RefundOutcome {

    record Refunded(Money amount) implements RefundOutcome {}

    /** Only so much is left. */
    record TooMuch(Money left) implements RefundOutcome {}

    /** All of it was refunded before, or nothing was paid. */
    record NothingLeft() implements RefundOutcome {}

    /** A shopper deserves to know why. */
    record ReasonMissing() implements RefundOutcome {}

    /** Not handed over: one cancels instead, and the goods go back on the shelf too. */
    record NotYet() implements RefundOutcome {}
}
