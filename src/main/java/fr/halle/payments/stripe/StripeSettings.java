package fr.halle.payments.stripe;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;

/**
 * @param webhookSecrets several, by commas: Stripe has one for the events of our own account and
 *     another for those of the payees' accounts, and a new one beside the old while they change
 * @param apiBase where Stripe is; another one for tests only
 */
@Component
record StripeSettings(
        @Value("${halle.stripe.secret-key:}") String secretKey,
        @Value("${halle.stripe.webhook-secret:}") List<String> webhookSecrets,
        @Value("${halle.stripe.api-base:https://api.stripe.com}") String apiBase,
        @Value("${halle.stripe.timeout:3s}") Duration timeout) {

    /** Neither key nor secret gets into a log by this. */
    @Override
    public String toString() {
        return "Stripe at " + apiBase;
    }
}
