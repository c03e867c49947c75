package fr.halle.payments.stripe;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;

/** Whether a call was signed with one of our secrets, and not long ago: it may be a replay. */
@Component
class StripeSignature {

    static final String HEADER = "Stripe-Signature";
    static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final StripeSettings settings;
    private final Clock clock;

    StripeSignature(StripeSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    boolean isGenuine(@Nullable String header, String body) {
        return header != null
                && settings.webhookSecrets().stream()
                        .anyMatch(secret -> isSigned(header, body, secret.strip()));
    }

    private boolean isSigned(String header, String body, String secret) {
        try {
            return !secret.isEmpty()
                    && Webhook.Signature.verifyHeader(
                            body, header, secret, TOLERANCE.toSeconds(), clock);
        } catch (SignatureVerificationException e) {
            return false;
        }
    }
}
