package fr.halle.payments.stripe;

import com.stripe.model.HasId;
import com.stripe.model.MetadataStore;
import com.stripe.model.StripeCollection;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import com.stripe.param.TransferCreateParams;
import com.stripe.param.TransferListParams;
import com.stripe.param.TransferReversalCreateParams;
import com.stripe.param.TransferReversalListParams;

import fr.halle.payments.card.CardProvider;
import fr.halle.payments.card.Declined;
import fr.halle.payments.card.Instruction;

import org.joda.money.Money;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Moves money once for each instruction, also when that was given long ago. */
@Component
@Conditional(KeysGiven.class)
class StripeMoves {

    /** Stripe forgets a key after 24 hours; before that we look in its lists instead. */
    private static final Duration KEYS_ARE_SURE_FOR = Duration.ofHours(20);

    private static final long PAGE = 100;

    private final StripeApi api;
    private final Clock clock;

    StripeMoves(StripeApi api, Clock clock) {
        this.api = api;
        this.clock = clock;
    }

    String refund(String payment, Money amount, Instruction instruction) {
        var list = RefundListParams.builder().setPaymentIntent(payment).setLimit(PAGE).build();
        var before = before(instruction, stripe -> stripe.refunds().list(list));
        if (before.isPresent()) return before.get();
        var params =
                RefundCreateParams.builder()
                        .setPaymentIntent(payment)
                        .setAmount(Cents.of(amount))
                        .putMetadata(StripeApi.INSTRUCTION, instruction.key())
                        .build();
        var refund = api.move(instruction, (stripe, once) -> stripe.refunds().create(params, once));
        // at once, before we could know it by its name when Stripe calls
        if ("failed".equals(refund.getStatus())) {
            throw new Declined(String.valueOf(refund.getFailureReason()), "Refund failed at once");
        }
        return refund.getId();
    }

    /** From that payment's own charge, so that it need not wait until its money is available. */
    String transfer(CardProvider.Transfer transfer, Instruction instruction) {
        var group = transfer.subject().toString();
        var list = TransferListParams.builder().setTransferGroup(group).setLimit(PAGE).build();
        var before = before(instruction, stripe -> stripe.transfers().list(list));
        if (before.isPresent()) return before.get();
        var payment =
                api.ask(stripe -> stripe.paymentIntents().retrieve(transfer.paymentReference()));
        var params =
                TransferCreateParams.builder()
                        .setAmount(Cents.of(transfer.amount()))
                        .setCurrency(Cents.EUR)
                        .setDestination(transfer.account())
                        .setTransferGroup(group)
                        .setSourceTransaction(payment.getLatestCharge())
                        .putMetadata(StripeApi.INSTRUCTION, instruction.key())
                        .build();
        return api.move(instruction, (stripe, once) -> stripe.transfers().create(params, once))
                .getId();
    }

    String reverse(String transfer, Money amount, Instruction instruction) {
        var list = TransferReversalListParams.builder().setLimit(PAGE).build();
        var before =
                before(instruction, stripe -> stripe.transfers().reversals().list(transfer, list));
        if (before.isPresent()) return before.get();
        var params =
                TransferReversalCreateParams.builder()
                        .setAmount(Cents.of(amount))
                        .putMetadata(StripeApi.INSTRUCTION, instruction.key())
                        .build();
        return api.move(
                        instruction,
                        (stripe, once) ->
                                stripe.transfers().reversals().create(transfer, params, once))
                .getId();
    }

    /** What an instruction from long ago has already brought about, by Stripe's own list. */
    private <T extends HasId & MetadataStore<?>> Optional<String> before(
            Instruction instruction, StripeApi.Call<StripeCollection<T>> list) {
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
