package fr.halle.payments.stripe;

import com.stripe.model.BalanceTransaction;

import fr.halle.payments.card.Dispute;

import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Optional;

/** What a shopper's bank takes back. */
@Component
@Conditional(KeysGiven.class)
class StripeDisputes {

    private final StripeApi api;

    StripeDisputes(StripeApi api) {
        this.api = api;
    }

    /** Empty while a bank only asks, or was stopped in time: no money has moved. */
    Optional<Dispute> lookUp(String id) {
        var dispute = api.ask(stripe -> stripe.disputes().retrieve(id));
        var booked = dispute.getBalanceTransactions();
        if (booked == null || booked.isEmpty()) return Optional.empty();
        return state(dispute.getStatus())
                .map(
                        state ->
                                new Dispute(
                                        dispute.getId(),
                                        dispute.getPaymentIntent() == null
                                                ? dispute.getCharge()
                                                : dispute.getPaymentIntent(),
                                        Cents.money(dispute.getAmount(), dispute.getCurrency()),
                                        Cents.money(
                                                booked.stream()
                                                        .mapToLong(BalanceTransaction::getFee)
                                                        .sum(),
                                                dispute.getCurrency()),
                                        dispute.getReason(),
                                        state,
                                        Instant.ofEpochSecond(dispute.getCreated())));
    }

    private static Optional<Dispute.State> state(String status) {
        return Optional.ofNullable(
                switch (status) {
                    case "needs_response", "under_review" -> Dispute.State.OPEN;
                    case "won" -> Dispute.State.WON;
                    case "lost" -> Dispute.State.LOST;
                    default -> null;
                });
    }
}
