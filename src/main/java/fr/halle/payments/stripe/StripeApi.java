package fr.halle.payments.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.net.RequestOptions;
import com.stripe.service.V1Services;

import fr.halle.payments.card.Declined;
import fr.halle.payments.card.Instruction;

import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

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
            throw StripeErrors.inOurWords(e);
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
                var no = StripeErrors.inOurWords(e);
                if (!(no instanceof Declined && StripeErrors.isRepeated(e)) || attempt == ATTEMPTS)
                    throw no;
            }
        }
    }
}
