package fr.halle.payments.stripe;

import fr.halle.payments.card.CardNews;
import fr.halle.payments.card.Declined;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/**
 * Acts upon a call of Stripe's. The call names a thing; how that thing stands is asked for, so that
 * calls may come late, twice and in any order.
 */
@Component
@Conditional(KeysGiven.class)
class StripeNews {

    private static final Logger log = LoggerFactory.getLogger(StripeNews.class);

    private final CardNews news;
    private final StripeCheckout checkout;
    private final StripePayees payees;
    private final StripeDisputes disputes;
    private final StripeRefunds refunds;

    StripeNews(
            CardNews news,
            StripeCheckout checkout,
            StripePayees payees,
            StripeDisputes disputes,
            StripeRefunds refunds) {
        this.news = news;
        this.checkout = checkout;
        this.payees = payees;
        this.disputes = disputes;
        this.refunds = refunds;
    }

    /** Throws when Stripe does not tell now: then it must call again. */
    void act(StripeEvent event) {
        if (!news.hear(StripeApi.KEY, event.id(), event.type())) return;
        try {
            if (!ask(event)) log.info("Not of ours: {} {}", event.type(), event.subject());
        } catch (Declined e) {
            log.warn("Nothing to be known of {} {}: {}", event.type(), event.subject(), e.code());
        }
        news.understood(StripeApi.KEY, event.id());
    }

    /** False for a session, an account… of another installation that shares our Stripe. */
    private boolean ask(StripeEvent event) {
        var subject = event.subject();
        return switch (event.type()) {
            case "checkout.session.completed",
                    "checkout.session.expired",
                    "checkout.session.async_payment_succeeded",
                    "checkout.session.async_payment_failed" ->
                    news.tell(StripeApi.KEY, subject, checkout.lookUp(subject));
            case "account.updated" -> news.tell(StripeApi.KEY, payees.lookUp(subject));
            case "charge.dispute.created",
                    "charge.dispute.updated",
                    "charge.dispute.closed",
                    "charge.dispute.funds_withdrawn",
                    "charge.dispute.funds_reinstated" ->
                    disputes.lookUp(subject)
                            .map(dispute -> news.tell(StripeApi.KEY, dispute))
                            .orElse(true);
            case "refund.failed", "refund.updated", "charge.refund.updated" ->
                    refunds.cameBack(subject)
                            .map(why -> news.refundFailed(StripeApi.KEY, subject, why))
                            .orElse(true);
            default -> true; // what the operator has ticked at Stripe beyond our list
        };
    }
}
