package fr.halle.payments.tracing;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * What changed for a payee at one moment: a part was handed over, or some of it was given back
 * later. Nothing of it changes any more, but that the provider moves the money.
 *
 * @param paid by the shopper; nought where something was given back later
 * @param givenBack before the hand-over, or by this movement
 * @param fee kept by the platform, VAT included; below nought where it is given up
 * @param due to the payee; below nought where it is taken back
 * @param doneAt when the provider moved it
 * @param reference the provider's name of the transfer or of what it took back
 * @param declined the provider's word, when it would not
 */
public record Movement(
        boolean handedOver,
        UUID subject,
        UUID part,
        String provider,
        Instant at,
        Money paid,
        Money givenBack,
        Money fee,
        Money feeVat,
        int feeVatPermille,
        Money due,
        @Nullable Instant doneAt,
        @Nullable String reference,
        @Nullable String declined) {

    public boolean isWaiting() {
        return doneAt == null;
    }
}
