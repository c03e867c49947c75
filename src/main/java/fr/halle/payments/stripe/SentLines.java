package fr.halle.payments.stripe;

import com.stripe.model.Transfer;
import com.stripe.model.TransferReversal;
import com.stripe.param.TransferListParams;

import fr.halle.payments.card.Movement;
import fr.halle.payments.card.Movement.Kind;

import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** To payees' accounts, and back from them. */
@Component
@Conditional(KeysGiven.class)
class SentLines {

    /** A shopper's bank takes a payment back within 120 days, and then a transfer is reversed. */
    private static final Duration REVERSED_WITHIN = Duration.ofDays(120);

    private final StripeApi api;

    SentLines(StripeApi api) {
        this.api = api;
    }

    void transfers(Instant from, Instant to, List<Movement> all) {
        var list =
                TransferListParams.builder()
                        .setCreated(
                                TransferListParams.Created.builder()
                                        .setGte(from.minus(REVERSED_WITHIN).getEpochSecond())
                                        .setLt(to.getEpochSecond())
                                        .build())
                        .addExpand("data.source_transaction")
                        .setLimit(Earlier.PAGE)
                        .build();
        for (var each : api.ask(s -> s.transfers().list(list)).autoPagingIterable()) {
            all.add(transfer(each));
            for (var back : each.getReversals().autoPagingIterable()) all.add(reversal(back));
        }
    }

    private static Movement transfer(Transfer transfer) {
        return Line.of(
                Kind.TRANSFER,
                transfer.getId(),
                transfer.getSourceTransactionObject() == null
                        ? null
                        : transfer.getSourceTransactionObject().getPaymentIntent(),
                transfer.getAmount(),
                0,
                transfer.getCurrency(),
                transfer.getCreated());
    }

    private static Movement reversal(TransferReversal reversal) {
        return Line.of(
                Kind.REVERSAL,
                reversal.getId(),
                reversal.getTransfer(),
                reversal.getAmount(),
                0,
                reversal.getCurrency(),
                reversal.getCreated());
    }
}
