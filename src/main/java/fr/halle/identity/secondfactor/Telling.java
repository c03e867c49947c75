package fr.halle.identity.secondfactor;

import org.bouncycastle.util.encoders.Base32;
import org.springframework.web.util.UriUtils;

import java.nio.charset.StandardCharsets;

/** How a telephone learns the secret: typed by its owner, or read by its camera. */
final class Telling {

    private Telling() {}

    /** As people type it: groups of four letters and figures. */
    static String grouped(byte[] secret) {
        return Base32.toBase32String(secret).replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** What the QR code says: Google's otpauth format, known to all telephones. */
    static String address(byte[] secret, String house, String account) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(
                        encoded(house),
                        encoded(account),
                        Base32.toBase32String(secret),
                        encoded(house));
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
