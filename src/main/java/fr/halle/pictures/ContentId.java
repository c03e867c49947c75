package fr.halle.pictures;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** The id that a file has by its content: 122 bits of SHA-256 as a UUID of version 8 (RFC 9562). */
final class ContentId {

    private ContentId() {}

    static UUID of(byte[] content) {
        try {
            var digest = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(content));
            long high = digest.getLong() & ~0xf000L | 0x8000L;
            long low = digest.getLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK lacks SHA-256", e);
        }
    }
}
