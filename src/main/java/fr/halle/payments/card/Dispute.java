package fr.halle.payments.card;

import org.joda.money.Money;

import java.time.Instant;

/**
 * A shopper's bank takes a payment back.
 *
 * @param reason in the provider's own words
 */
public record Dispute(
        String reference,
        String paymentReference,
        Money amount,
        Money fee,
        String reason,
        State state,
        Instant openedAt) {

    public enum State {
        /** Evidence may still be sent. */
        OPEN,
        WON,
        LOST
    }
}
