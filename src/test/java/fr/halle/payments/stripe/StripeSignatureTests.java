package fr.halle.payments.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.payments.stripe.paper.PaperCall;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Only Stripe is believed, and only soon after it has called. */
class StripeSignatureTests {

    private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");

    private final PaperCall call = new PaperCall("evt_1", "account.updated", "{\"id\":\"evt_1\"}");

    @Test
    void believesACallSignedWithAnyOfOurSecrets() {
        assertThat(isGenuine(call.signature(NOW, "whsec_a"))).isTrue();
        assertThat(isGenuine(call.signature(NOW, "whsec_b"))).isTrue();
        assertThat(isGenuine(call.signature(NOW.minusSeconds(299), "whsec_a"))).isTrue();
    }

    @Test
    void believesNobodyElse() {
        assertThat(isGenuine(null)).isFalse();
        assertThat(isGenuine("")).isFalse();
        assertThat(isGenuine("nonsense")).isFalse();
        assertThat(isGenuine("t=%d,v1=00".formatted(NOW.getEpochSecond()))).isFalse();
        assertThat(isGenuine(call.signature(NOW, "whsec_other"))).isFalse();
        var genuine = call.signature(NOW, "whsec_a");
        assertThat(isGenuine(genuine.replaceFirst("t=\\d+", "t=1"))).as("another time").isFalse();
        assertThat(isGenuine(genuine.replace("v1=", "v0="))).as("another scheme").isFalse();
        assertThat(signature(" whsec_a").isGenuine(genuine, call.body() + " "))
                .as("another body")
                .isFalse();
    }

    @Test
    void takesACallFromFiveMinutesAgoForAReplay() {
        assertThat(isGenuine(call.signature(NOW.minusSeconds(301), "whsec_a"))).isFalse();
    }

    @Test
    void believesNothingWithoutASecret() {
        assertThat(signature("").isGenuine(call.signature(NOW, "x"), call.body())).isFalse();
    }

    private boolean isGenuine(String header) {
        return signature("whsec_a", " whsec_b").isGenuine(header, call.body());
    }

    private static StripeSignature signature(String... secrets) {
        var settings = new StripeSettings("", List.of(secrets), "http://localhost", Duration.ZERO);
        return new StripeSignature(settings, Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
