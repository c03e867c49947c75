package fr.halle.payments.stripe.paper;

import java.time.Instant;

/** One call that Stripe makes, as often as it is not answered 2xx. */
public record PaperCall(String id, String type, String body) {

    /** What stands in {@code Stripe-Signature}. */
    public String signature(Instant at, String secret) {
        return PaperEvents.signature(body, at, secret);
    }
}
