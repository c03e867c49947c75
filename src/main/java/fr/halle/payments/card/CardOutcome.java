package fr.halle.payments.card;

import org.joda.money.Money;

/** How a session at a card provider stands. */
public sealed interface CardOutcome {

    /** The shopper is still typing, or the bank is still thinking. */
    record Open() implements CardOutcome {}

    /** {@code reference} is the provider's own name for this payment, always the same. */
    record Paid(String reference, Money amount) implements CardOutcome {}

    record Refused() implements CardOutcome {}

    /** The shopper turned back, or the session ran out. */
    record Abandoned() implements CardOutcome {}
}
