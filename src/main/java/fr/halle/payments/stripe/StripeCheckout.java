package fr.halle.payments.stripe;

import com.stripe.model.PaymentIntent;
import com.stripe.model.checkout.Session;
import com.stripe.param.checkout.SessionRetrieveParams;

import fr.halle.payments.card.CardOutcome;
import fr.halle.payments.card.CardProvider;

import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Opens Stripe's own page for a shopper, and learns what became of it. */
@Component
@Conditional(KeysGiven.class)
class StripeCheckout {

    private final StripeApi api;
    private final StripePage page;

    StripeCheckout(StripeApi api, StripePage page) {
        this.api = api;
        this.page = page;
    }

    /**
     * Without a key of ours: a session moves nothing until somebody pays it, and one whose address
     * never arrived is shown to nobody. A key made of subject and amount would bring back, for a
     * day, a session that has run out.
     */
    CardProvider.Session open(CardProvider.Order order) {
        var asked = page.of(order);
        var session = api.ask(stripe -> stripe.checkout().sessions().create(asked));
        return new CardProvider.Session(session.getId(), session.getUrl());
    }

    CardOutcome lookUp(String id) {
        var expanded = SessionRetrieveParams.builder().addExpand("payment_intent").build();
        var session = api.ask(stripe -> stripe.checkout().sessions().retrieve(id, expanded));
        return switch (session.getStatus()) {
            case "open" -> new CardOutcome.Open();
            case "expired" -> new CardOutcome.Abandoned();
            case "complete" -> ended(session, session.getPaymentIntentObject());
            default -> throw new IllegalStateException(id + " is " + session.getStatus());
        };
    }

    /** Complete means that the shopper is done, not that the money has come. */
    private static CardOutcome ended(Session session, PaymentIntent payment) {
        if (session.getPaymentStatus().equals("paid")) {
            return new CardOutcome.Paid(
                    payment.getId(),
                    Cents.money(payment.getAmountReceived(), payment.getCurrency()));
        }
        return payment.getStatus().equals("processing")
                ? new CardOutcome.Open()
                : new CardOutcome.Refused();
    }
}
