package fr.halle.payments.stripe;

import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;

import fr.halle.payments.card.Declined;
import fr.halle.payments.card.Instruction;

import org.joda.money.Money;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Back to shoppers' cards, once for each instruction. */
@Component
@Conditional(KeysGiven.class)
class StripeRefunds {

    private final StripeApi api;
    private final Earlier earlier;

    StripeRefunds(StripeApi api, Earlier earlier) {
        this.api = api;
        this.earlier = earlier;
    }

    String make(String payment, Money amount, Instruction instruction) {
        var list =
                RefundListParams.builder().setPaymentIntent(payment).setLimit(Earlier.PAGE).build();
        var before = earlier.in(stripe -> stripe.refunds().list(list), instruction);
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

    /** Why it came back, days later, if it did. */
    Optional<String> cameBack(String id) {
        var refund = api.ask(stripe -> stripe.refunds().retrieve(id));
        return switch (refund.getStatus()) {
            case "failed", "canceled" ->
                    Optional.ofNullable(refund.getFailureReason())
                            .or(() -> Optional.of(refund.getStatus()));
            default -> Optional.empty();
        };
    }
}
