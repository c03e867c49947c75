package fr.halle.payments.stripe;

import com.stripe.param.TransferCreateParams;
import com.stripe.param.TransferListParams;
import com.stripe.param.TransferReversalCreateParams;
import com.stripe.param.TransferReversalListParams;

import fr.halle.payments.card.CardProvider.Transfer;
import fr.halle.payments.card.Instruction;

import org.joda.money.Money;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** To payees' accounts and back, once for each instruction. */
@Component
@Conditional(KeysGiven.class)
class StripeTransfers {

    private final StripeApi api;
    private final Earlier earlier;

    StripeTransfers(StripeApi api, Earlier earlier) {
        this.api = api;
        this.earlier = earlier;
    }

    /** From that payment's own charge, so that it need not wait until its money is available. */
    String make(Transfer transfer, Instruction instruction) {
        var group = transfer.subject().toString();
        var list =
                TransferListParams.builder().setTransferGroup(group).setLimit(Earlier.PAGE).build();
        var before = earlier.in(stripe -> stripe.transfers().list(list), instruction);
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
        var list = TransferReversalListParams.builder().setLimit(Earlier.PAGE).build();
        var before =
                earlier.in(
                        stripe -> stripe.transfers().reversals().list(transfer, list), instruction);
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
}
