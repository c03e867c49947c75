package fr.halle.payments.stripe;

import com.stripe.model.PaymentIntent;
import com.stripe.model.checkout.Session;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.PaymentIntentData;
import com.stripe.param.checkout.SessionCreateParams.PaymentMethodType;
import com.stripe.param.checkout.SessionRetrieveParams;

import fr.halle.kernel.Language;
import fr.halle.payments.card.CardOutcome;
import fr.halle.payments.card.CardProvider;
import fr.halle.web.spi.PublicAddress;

import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;

/**
 * Stripe's own page: the card is typed there, the shopper's bank asks for its code there, and a
 * refused card may be followed by another one there.
 */
@Component
@Conditional(KeysGiven.class)
class StripeCheckout {

    /** Stripe allows no less than half an hour, by its own clock. */
    static final Duration OPEN_FOR = Duration.ofMinutes(31);

    private final StripeApi api;
    private final PublicAddress address;
    private final Clock clock;

    StripeCheckout(StripeApi api, PublicAddress address, Clock clock) {
        this.api = api;
        this.address = address;
        this.clock = clock;
    }

    /**
     * Without a key of ours: a session moves nothing until somebody pays it, and one whose address
     * never arrived is shown to nobody. A key made of subject and amount would bring back, for a
     * day, a session that has run out.
     */
    CardProvider.Session open(CardProvider.Order order) {
        var session = api.ask(stripe -> stripe.checkout().sessions().create(params(order)));
        return new CardProvider.Session(session.getId(), session.getUrl());
    }

    private SessionCreateParams params(CardProvider.Order order) {
        var subject = order.subject().toString();
        var back = address.of(order.returnPath());
        return SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .addPaymentMethodType(PaymentMethodType.CARD) // paid now or not at all
                .setLocale(
                        order.language() == Language.EN
                                ? SessionCreateParams.Locale.EN
                                : SessionCreateParams.Locale.FR)
                .addLineItem(lineItem(order))
                .setPaymentIntentData(
                        PaymentIntentData.builder()
                                .setTransferGroup(subject)
                                .putMetadata(StripeApi.SUBJECT, subject)
                                .build())
                .setClientReferenceId(subject)
                .putMetadata(StripeApi.SUBJECT, subject)
                .setSuccessUrl(back)
                .setCancelUrl(back)
                .setExpiresAt(clock.instant().plus(OPEN_FOR).getEpochSecond())
                .build();
    }

    private static LineItem lineItem(CardProvider.Order order) {
        return LineItem.builder()
                .setQuantity(1L)
                .setPriceData(
                        LineItem.PriceData.builder()
                                .setCurrency(Cents.EUR)
                                .setUnitAmount(Cents.of(order.amount()))
                                .setProductData(
                                        LineItem.PriceData.ProductData.builder()
                                                .setName(order.label())
                                                .build())
                                .build())
                .build();
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
