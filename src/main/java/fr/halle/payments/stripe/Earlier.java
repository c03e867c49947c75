package fr.halle.payments.stripe;

import com.stripe.model.HasId;
import com.stripe.model.MetadataStore;
import com.stripe.model.StripeCollection;

import fr.halle.payments.card.Instruction;

import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** What an instruction from long ago has already brought about, by Stripe's own lists. */
@Component
@Conditional(KeysGiven.class)
class Earlier {

    /** The longest page of a list. */
    static final long PAGE = 100;

    /** Stripe forgets a key after 24 hours. */
    private static final Duration KEYS_ARE_SURE_FOR = Duration.ofHours(20);

    private final StripeApi api;
    private final Clock clock;

    Earlier(StripeApi api, Clock clock) {
        this.api = api;
        this.clock = clock;
    }

    <T extends HasId & MetadataStore<?>> Optional<String> in(
            StripeApi.Call<StripeCollection<T>> list, Instruction instruction) {
        if (instruction.since().isAfter(clock.instant().minus(KEYS_ARE_SURE_FOR))) {
            return Optional.empty();
        }
        for (var each : api.ask(list).autoPagingIterable()) {
            var key = each.getMetadata().get(StripeApi.INSTRUCTION);
            if (instruction.key().equals(key)) return Optional.of(each.getId());
        }
        return Optional.empty();
    }
}
