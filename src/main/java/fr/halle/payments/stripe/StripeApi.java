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

import java.util.Optional;
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

    /** Old noes to walk past in a day, after which the last of them counts. */
    private static final int ATTEMPTS = 20;

    private final StripeClient client;

    interface Call<T> {
        T answer(V1Services stripe) throws StripeException;
    }

    interface Move<T> {
        T answer(V1Services stripe, RequestOptions once) throws StripeException;
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

    /**
     * Moves something once for each instruction. Stripe repeats for a day what it answered a key,
     * its noes too. An old no says that nothing was moved then, and nothing of today: so it is
     * asked again under the next key, which is the same for everybody who asks again.
     */
    <T> T move(Instruction instruction, Move<T> move) {
        for (int attempt = 1; ; attempt++) {
            var key = instruction.key() + (attempt == 1 ? "" : "/" + attempt);
            var once = RequestOptions.builder().setIdempotencyKey(key).build();
            try {
                return move.answer(client.v1(), once);
            } catch (StripeException e) {
                var no = inOurWords(e);
                if (!(no instanceof Declined && isRepeated(e)) || attempt == ATTEMPTS) throw no;
            }
        }
    }

    private static boolean isRepeated(StripeException e) {
        var error = e.getStripeError();
        var answer = error == null ? null : error.getLastResponse();
        return answer != null
                && answer.headers().firstValue("Idempotent-Replayed").equals(Optional.of("true"));
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
