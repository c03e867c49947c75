package fr.halle.governance.sessions;

import java.util.UUID;

/** A paper that goes out with an item; {@code bytes}: its size. */
public record Annex(UUID id, UUID item, String name, String mediaType, int bytes) {

    /** In kilobytes, one at least. */
    public int kilobytes() {
        return Math.max(1, bytes / 1024);
    }
}
