package fr.halle.payments.stripe;

import com.stripe.model.PaymentIntent;
import com.stripe.param.PaymentIntentListParams;
import com.stripe.param.RefundListParams;

import fr.halle.payments.card.Movement;
import fr.halle.payments.card.Movement.Kind;

import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** From shoppers, and back to them. */
@Component
@Conditional(KeysGiven.class)
class ReceivedLines {

    /** A page that may be paid is open for half an hour, and at Stripe for no more than a day. */
    private static final Duration PAID_WITHIN = Duration.ofDays(1);

    private final StripeApi api;

    ReceivedLines(StripeApi api) {
        this.api = api;
    }

    void payments(Instant from, Instant to, List<Movement> all) {
        var list =
                PaymentIntentListParams.builder()
                        .setCreated(
                                PaymentIntentListParams.Created.builder()
                                        .setGte(from.minus(PAID_WITHIN).getEpochSecond())
                                        .setLt(to.getEpochSecond())
                                        .build())
                        .addExpand("data.latest_charge.balance_transaction")
                        .setLimit(Earlier.PAGE)
                        .build();
        for (var each : api.ask(s -> s.paymentIntents().list(list)).autoPagingIterable()) {
            if (each.getStatus().equals("succeeded")) all.add(payment(each));
        }
    }

    private static Movement payment(PaymentIntent payment) {
        var charge = payment.getLatestChargeObject();
        var booked = charge.getBalanceTransactionObject(); // null for a moment after the payment
        return Line.of(
                Kind.PAYMENT,
                payment.getId(),
                null,
                payment.getAmountReceived(),
                booked == null ? 0 : booked.getFee(),
                payment.getCurrency(),
                charge.getCreated());
    }

    void refunds(Instant from, Instant to, List<Movement> all) {
        var created =
                RefundListParams.Created.builder()
                        .setGte(from.getEpochSecond())
                        .setLt(to.getEpochSecond())
                        .build();
        var list = RefundListParams.builder().setCreated(created).setLimit(Earlier.PAGE).build();
        for (var each : api.ask(s -> s.refunds().list(list)).autoPagingIterable()) {
            if (StripeRecord.CAME_TO_NOTHING.contains(each.getStatus())) continue;
            all.add(
                    Line.of(
                            Kind.REFUND,
                            each.getId(),
                            each.getPaymentIntent(),
                            each.getAmount(),
                            0,
                            each.getCurrency(),
                            each.getCreated()));
        }
    }
}
