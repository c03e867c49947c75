package fr.halle.payments.stripe;

import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.PaymentIntentData;
import com.stripe.param.checkout.SessionCreateParams.PaymentMethodType;

import fr.halle.kernel.Language;
import fr.halle.payments.card.CardProvider;
import fr.halle.web.spi.PublicAddress;

import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;

/**
 * What we ask of Stripe's page: the card is typed there, the shopper's bank asks for its code
 * there, and a refused card may be followed by another one there.
 */
@Component
@Conditional(KeysGiven.class)
class StripePage {

    /** Stripe allows no less than half an hour, by its own clock. */
    private static final Duration OPEN_FOR = Duration.ofMinutes(31);

    private final PublicAddress address;
    private final Clock clock;

    StripePage(PublicAddress address, Clock clock) {
        this.address = address;
        this.clock = clock;
    }

    SessionCreateParams of(CardProvider.Order order) {
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
}
