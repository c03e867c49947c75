package fr.halle.payments.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.StripeException;
import com.stripe.net.RequestOptions;
import com.stripe.service.V1Services;

import fr.halle.payments.card.Declined;
import fr.halle.payments.card.Instruction;

import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

import java.util.Set;

/**
 * Calls to Stripe, and its errors in our words. It tries once: whoever asks tries again with the
 * same key, and a shopper does not wait for two time-outs.
 */
@Component
@Conditional(KeysGiven.class)
class StripeApi {

    static final String KEY = "stripe";

    /** Under which name our keys and subjects stand in Stripe's objects. */
    static final String INSTRUCTION = "halle";

    static final String SUBJECT = "halle_subject";

    /** Refused before Stripe looked at anything but the request. */
    private static final Set<Integer> REFUSALS = Set.of(400, 402, 404);

    private final StripeClient client;

    interface Call<T> {
        T answer(V1Services stripe) throws StripeException;
    }

    StripeApi(StripeSettings settings) {
        int patience = Math.toIntExact(settings.timeout().toMillis());
        client =
                StripeClient.builder()
                        .setApiKey(settings.secretKey())
                        .setApiBase(settings.apiBase())
                        .setConnectTimeout(patience)
                        .setReadTimeout(patience)
                        .setMaxNetworkRetries(0)
                        .build();
    }

    /** {@link Declined}: nothing was moved. Anything else that is thrown: nobody knows. */
    <T> T ask(Call<T> call) {
        try {
            return call.answer(client.v1());
        } catch (StripeException e) {
            throw inOurWords(e);
        }
    }

    static RequestOptions once(Instruction instruction) {
        return RequestOptions.builder().setIdempotencyKey(instruction.key()).build();
    }

    private static RuntimeException inOurWords(StripeException e) {
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
}
