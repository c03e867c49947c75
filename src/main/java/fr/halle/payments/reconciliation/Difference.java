package fr.halle.payments.reconciliation;

import fr.halle.kernel.PersonId;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a provider and we do not agree, and what was done about it.
 *
 * @param kind its text is {@code payments.difference.<kind>}
 * @param resolvedBy null where it agreed by itself
 * @param resolution in the words of whoever settled it; with {@code word}, what the provider said
 */
public record Difference(
        UUID id,
        String provider,
        String kind,
        String reference,
        @Nullable UUID subject,
        @Nullable Money ours,
        @Nullable Money theirs,
        String word,
        Instant foundAt,
        @Nullable Instant resolvedAt,
        @Nullable PersonId resolvedBy,
        String resolution) {

    public boolean isOpen() {
        return resolvedAt == null;
    }

    /** Asking the provider once more may help. */
    public boolean canBeTriedAgain() {
        return isOpen() && (kind.endsWith("-declined") || kind.endsWith("-waits"));
    }
}
