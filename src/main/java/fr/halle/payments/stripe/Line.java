package fr.halle.payments.stripe;

import fr.halle.payments.card.Movement;
import fr.halle.payments.card.Movement.Kind;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** A movement from Stripe's cents and seconds. */
final class Line {

    private Line() {}

    static Movement of(
            Kind kind,
            String reference,
            @Nullable String of,
            long cents,
            long fee,
            String currency,
            long at) {
        return new Movement(
                kind,
                reference,
                of,
                Cents.money(cents, currency),
                Cents.money(fee, currency),
                Instant.ofEpochSecond(at));
    }
}
