package fr.halle.governance.sessions;

import java.util.UUID;

/** A paper that goes out with an item; {@code bytes}: its size. */
public record Annex(UUID id, UUID item, String name, String mediaType, int bytes) {}
