package fr.halle.payments.stripe;

import com.stripe.param.PayoutListParams;

import fr.halle.payments.card.Movement;
import fr.halle.payments.card.Movement.Kind;
import fr.halle.payments.card.ProviderRecord;

import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Stripe's lists, page by page. A list is asked by when a thing was created, which is not when its
 * money moved: a payment is dated by its charge, a reversal by itself. Disputes are heard of by
 * webhook.
 */
@Component
@Conditional(KeysGiven.class)
class StripeRecord implements ProviderRecord {

    static final Set<String> CAME_TO_NOTHING = Set.of("failed", "canceled");

    private final StripeApi api;
    private final ReceivedLines received;
    private final SentLines sent;

    StripeRecord(StripeApi api, ReceivedLines received, SentLines sent) {
        this.api = api;
        this.received = received;
        this.sent = sent;
    }

    @Override
    public String key() {
        return StripeApi.KEY;
    }

    @Override
    public List<Movement> movements(Instant from, Instant to) {
        var all = new ArrayList<Movement>();
        received.payments(from, to, all);
        received.refunds(from, to, all);
        sent.transfers(from, to, all);
        payouts(from, to, all);
        all.removeIf(each -> each.at().isBefore(from) || !each.at().isBefore(to));
        return all;
    }

    private void payouts(Instant from, Instant to, List<Movement> all) {
        var created =
                PayoutListParams.Created.builder()
                        .setGte(from.getEpochSecond())
                        .setLt(to.getEpochSecond())
                        .build();
        var list = PayoutListParams.builder().setCreated(created).setLimit(Earlier.PAGE).build();
        for (var each : api.ask(s -> s.payouts().list(list)).autoPagingIterable()) {
            // below zero Stripe takes from the operator's bank what its balance lacks
            if (CAME_TO_NOTHING.contains(each.getStatus()) || each.getAmount() <= 0) continue;
            all.add(
                    Line.of(
                            Kind.PAYOUT,
                            each.getId(),
                            null,
                            each.getAmount(),
                            0,
                            each.getCurrency(),
                            each.getCreated()));
        }
    }
}
