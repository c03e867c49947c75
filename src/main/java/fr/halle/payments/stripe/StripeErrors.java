package fr.halle.payments.stripe;

import com.stripe.exception.IdempotencyException;
import com.stripe.exception.StripeException;

import fr.halle.payments.card.Declined;

import java.util.Optional;
import java.util.Set;

/** Stripe's errors in our words: a no, or nobody knows. */
final class StripeErrors {

    /** Stripe has answered, and will not do it. 429 and 5xx are no answers. */
    private static final Set<Integer> REFUSALS = Set.of(400, 402, 404);

    private StripeErrors() {}

    static RuntimeException inOurWords(StripeException e) {
        var code = e.getCode() == null ? "" : e.getCode();
        var said =
                "Stripe says %s %s (request %s)"
                        .formatted(e.getStatusCode(), e.getMessage(), e.getRequestId());
        boolean ours = e instanceof IdempotencyException || code.startsWith("parameter_");
        // 403 with this code: the account left us, or never was ours. Without: our own key's fault.
        boolean accountGone = code.equals("account_invalid");
        boolean refused = e.getStatusCode() != null && REFUSALS.contains(e.getStatusCode());
        if (!ours && (refused || accountGone)) {
            return new Declined(code.isEmpty() ? "invalid_request" : code, said);
        }
        return new IllegalStateException(said, e);
    }

    /** An answer of earlier to the same key. */
    static boolean isRepeated(StripeException e) {
        var error = e.getStripeError();
        var answer = error == null ? null : error.getLastResponse();
        return answer != null
                && answer.headers().firstValue("Idempotent-Replayed").equals(Optional.of("true"));
    }
}
