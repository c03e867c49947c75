package fr.halle.identity.secondfactor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;

import javax.crypto.spec.SecretKeySpec;

/**
 * Six figures that change every thirty seconds: RFC 6238 with SHA-1, the only one that every
 * telephone knows.
 */
final class Totp {

    static final Duration STEP = Duration.ofSeconds(30);

    private static final int SECRET_BYTES = 20; // RFC 4226, 4: as long as SHA-1's output
    private static final int CLOCKS_DIFFER_BY = 1; // steps
    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    static byte[] newSecret() {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), STEP.toSeconds());
    }

    static String code(byte[] secret, long step) {
        try {
            return new TimeBasedOneTimePasswordGenerator(STEP)
                    .generateOneTimePasswordString(
                            new SecretKeySpec(secret, "RAW"),
                            Instant.ofEpochSecond(step * STEP.toSeconds()),
                            Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("This JDK refuses the key", e);
        }
    }

    /** The step whose code this is: the present one, or the one before or after it. */
    static OptionalLong stepOf(byte[] secret, String code, Instant now) {
        var found = OptionalLong.empty();
        for (int off = -CLOCKS_DIFFER_BY; off <= CLOCKS_DIFFER_BY; off++) {
            long step = step(now) + off;
            boolean same =
                    MessageDigest.isEqual(
                            code(secret, step).getBytes(StandardCharsets.UTF_8),
                            code.getBytes(StandardCharsets.UTF_8));
            if (same) found = OptionalLong.of(step);
        }
        return found;
    }
}
