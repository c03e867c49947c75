package fr.halle.payments.heard;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

import java.time.Instant;
import java.util.UUID;

/**
 * A payment that a shopper's bank takes back.
 *
 * @param payment the provider's own name of it
 * @param subject what was paid for
 * @param reason in the provider's words
 * @param state OPEN, WON or LOST
 * @param closedAt null while it is open
 */
@NamedInterface("disputes")
public record DisputedPayment(
        UUID id,
        String provider,
        String reference,
        String payment,
        UUID subject,
        Money amount,
        Money fee,
        String reason,
        String state,
        Instant openedAt,
        @Nullable Instant closedAt) {

    public boolean isOpen() {
        return closedAt == null;
    }
}
