package fr.halle.web.spi;

import java.util.Optional;

/**
 * Signs the few values that a visitor carries for us, so that they can be neither made up nor
 * changed.
 */
public interface Signatures {

    /**
     * The value and its signature, fit for a cookie. {@code purpose} keeps one use from passing for
     * another.
     */
    String sign(String purpose, String value);

    /** The value, if this signature is ours for that purpose. */
    Optional<String> verified(String purpose, String signed);
}
