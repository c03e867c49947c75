package fr.halle.payments.stripe;

import com.stripe.model.Charge;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Transfer;
import com.stripe.model.TransferReversal;
import com.stripe.param.PaymentIntentListParams;
import com.stripe.param.PayoutListParams;
import com.stripe.param.RefundListParams;
import com.stripe.param.TransferListParams;

import fr.halle.payments.card.Movement;
import fr.halle.payments.card.Movement.Kind;
import fr.halle.payments.card.ProviderRecord;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

import java.time.Duration;
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

    /** A page that may be paid is open for half an hour, and at Stripe for no more than a day. */
    private static final Duration PAID_WITHIN = Duration.ofDays(1);

    /** A shopper's bank takes a payment back within 120 days, and then a transfer is reversed. */
    private static final Duration REVERSED_WITHIN = Duration.ofDays(120);

    private static final Set<String> CAME_TO_NOTHING = Set.of("failed", "canceled");
    private static final long PAGE = 100;

    private final StripeApi api;

    StripeRecord(StripeApi api) {
        this.api = api;
    }

    @Override
    public String key() {
        return StripeApi.KEY;
    }

    @Override
    public List<Movement> movements(Instant from, Instant to) {
        var all = new ArrayList<Movement>();
        payments(from, to, all);
        refunds(from, to, all);
        transfers(from, to, all);
        payouts(from, to, all);
        all.removeIf(each -> each.at().isBefore(from) || !each.at().isBefore(to));
        return all;
    }

    private void payments(Instant from, Instant to, List<Movement> all) {
        var list =
                PaymentIntentListParams.builder()
                        .setCreated(
                                PaymentIntentListParams.Created.builder()
                                        .setGte(seconds(from.minus(PAID_WITHIN)))
                                        .setLt(seconds(to))
                                        .build())
                        .addExpand("data.latest_charge.balance_transaction")
                        .setLimit(PAGE)
                        .build();
        for (var each : api.ask(s -> s.paymentIntents().list(list)).autoPagingIterable()) {
            if (each.getStatus().equals("succeeded")) all.add(payment(each));
        }
    }

    private static Movement payment(PaymentIntent payment) {
        var charge = payment.getLatestChargeObject();
        return movement(
                Kind.PAYMENT,
                payment.getId(),
                null,
                payment.getAmountReceived(),
                fee(charge),
                payment.getCurrency(),
                charge.getCreated());
    }

    /** Null for a moment, until Stripe has booked the charge. */
    private static long fee(Charge charge) {
        var booked = charge.getBalanceTransactionObject();
        return booked == null ? 0 : booked.getFee();
    }

    private void refunds(Instant from, Instant to, List<Movement> all) {
        var created =
                RefundListParams.Created.builder().setGte(seconds(from)).setLt(seconds(to)).build();
        var list = RefundListParams.builder().setCreated(created).setLimit(PAGE).build();
        for (var each : api.ask(s -> s.refunds().list(list)).autoPagingIterable()) {
            if (CAME_TO_NOTHING.contains(each.getStatus())) continue;
            all.add(
                    movement(
                            Kind.REFUND,
                            each.getId(),
                            each.getPaymentIntent(),
                            each.getAmount(),
                            0,
                            each.getCurrency(),
                            each.getCreated()));
        }
    }

    private void transfers(Instant from, Instant to, List<Movement> all) {
        var list =
                TransferListParams.builder()
                        .setCreated(
                                TransferListParams.Created.builder()
                                        .setGte(seconds(from.minus(REVERSED_WITHIN)))
                                        .setLt(seconds(to))
                                        .build())
                        .addExpand("data.source_transaction")
                        .setLimit(PAGE)
                        .build();
        for (var each : api.ask(s -> s.transfers().list(list)).autoPagingIterable()) {
            all.add(transfer(each));
            for (var back : each.getReversals().autoPagingIterable()) all.add(reversal(back));
        }
    }

    private static Movement transfer(Transfer transfer) {
        return movement(
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
        return movement(
                Kind.REVERSAL,
                reversal.getId(),
                reversal.getTransfer(),
                reversal.getAmount(),
                0,
                reversal.getCurrency(),
                reversal.getCreated());
    }

    private void payouts(Instant from, Instant to, List<Movement> all) {
        var created =
                PayoutListParams.Created.builder().setGte(seconds(from)).setLt(seconds(to)).build();
        var list = PayoutListParams.builder().setCreated(created).setLimit(PAGE).build();
        for (var each : api.ask(s -> s.payouts().list(list)).autoPagingIterable()) {
            // below zero Stripe takes from the operator's bank what its balance lacks
            if (CAME_TO_NOTHING.contains(each.getStatus()) || each.getAmount() <= 0) continue;
            all.add(
                    movement(
                            Kind.PAYOUT,
                            each.getId(),
                            null,
                            each.getAmount(),
                            0,
                            each.getCurrency(),
                            each.getCreated()));
        }
    }

    private static Movement movement(
            Kind kind,
            String reference,
            @Nullable String of,
            long cents,
            long fee,
            String currency,
            long at) {
        return new Movement(
                kind,
                reference,
                of,
                Cents.money(cents, currency),
                Cents.money(fee, currency),
                Instant.ofEpochSecond(at));
    }

    private static long seconds(Instant instant) {
        return instant.getEpochSecond();
    }
}
