package fr.halle.payments.card;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One line of a provider's record.
 *
 * @param reference the provider's own name of it
 * @param of what it takes from: the payment of a refund, a transfer or a dispute, the transfer of a
 *     reversal
 * @param amount always positive
 * @param fee what the provider kept for it
 */
public record Movement(
        Kind kind, String reference, @Nullable String of, Money amount, Money fee, Instant at) {

    public enum Kind {
        /** A shopper's money came in. */
        PAYMENT,
        /** Back to a shopper. */
        REFUND,
        /** To a payee's account. */
        TRANSFER,
        /** Back from a payee's account. */
        REVERSAL,
        /** Taken back by a shopper's bank. */
        DISPUTE,
        /** Out of the provider, to the operator's own bank. */
        PAYOUT
    }
}
