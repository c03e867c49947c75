package fr.halle.payments.reconciliation;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * One thing about which a provider and we do not agree.
 *
 * @param kind {@code unknown-payment}, {@code missing-refund}, {@code amount-of-transfer}, {@code
 *     refund-waits}…: its text is {@code payments.difference.<kind>}
 * @param reference the provider's name of it, or our id where it has none yet
 * @param word what the provider said, if it refused
 */
record Finding(
        String kind,
        String reference,
        @Nullable UUID subject,
        @Nullable Money ours,
        @Nullable Money theirs,
        String word) {}
