package fr.halle.web.spi;

import java.util.Optional;

/**
 * Closes what must be read again but by nobody else: in the database or in a visitor's cookie. What
 * need not be read again is hashed instead.
 */
public interface Seals {

    /** {@code purpose} keeps one use from passing for another. */
    byte[] seal(String purpose, byte[] content);

    /** The content, if this seal is ours for that purpose and unbroken. */
    Optional<byte[]> opened(String purpose, byte[] sealed);
}
