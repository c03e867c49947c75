package fr.halle.payments.stripe;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Half of the keys is none: money that comes in must also be heard of. */
class KeysGiven implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var settings = context.getEnvironment();
        return !settings.getProperty("halle.stripe.secret-key", "").isBlank()
                && !settings.getProperty("halle.stripe.webhook-secret", "").isBlank();
    }
}
