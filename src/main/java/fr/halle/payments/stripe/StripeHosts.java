package fr.halle.payments.stripe;

import fr.halle.web.spi.FormDestination;

import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

import java.util.List;

/** The button that orders leads to the one, a shop's button to open its account to the other. */
@Component
@Conditional(KeysGiven.class)
class StripeHosts implements FormDestination {

    @Override
    public List<String> origins() {
        return List.of("https://checkout.stripe.com", "https://connect.stripe.com");
    }
}
