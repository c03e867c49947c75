package fr.halle.payments.democard;

import fr.halle.web.spi.Signatures;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * {@code t=<epoch seconds>,v1=<signature>}: HMAC-SHA-256 over time and body under the
 * installation's key, compared in constant time. A call that is older than five minutes is not
 * believed: somebody may be replaying it.
 */
@Component
class WebhookSignature {

    static final String HEADER = "Halle-Signature";

    private static final String PURPOSE = "demonstration-card webhook";
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final Pattern FORM = Pattern.compile("t=(\\d{1,12}),v1=([\\w-]{1,100})");

    private final Signatures signatures;
    private final Clock clock;

    WebhookSignature(Signatures signatures, Clock clock) {
        this.signatures = signatures;
        this.clock = clock;
    }

    String of(String body) {
        return at(clock.instant(), body);
    }

    String at(Instant time, String body) {
        var signed = signatures.sign(PURPOSE, time.getEpochSecond() + "." + body);
        return "t="
                + time.getEpochSecond()
                + ",v1="
                + signed.substring(signed.lastIndexOf('.') + 1);
    }

    boolean isGenuine(@Nullable String header, String body) {
        var parts = FORM.matcher(header == null ? "" : header);
        if (!parts.matches()) return false;
        var age =
                Duration.between(
                        Instant.ofEpochSecond(Long.parseLong(parts.group(1))), clock.instant());
        var signed = parts.group(1) + "." + body + "." + parts.group(2);
        return age.abs().compareTo(TOLERANCE) <= 0
                && signatures.verified(PURPOSE, signed).isPresent();
    }
}
