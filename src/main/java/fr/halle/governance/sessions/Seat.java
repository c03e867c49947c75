package fr.halle.governance.sessions;

import fr.halle.governance.bodies.Office;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * A member in office as of the opening of a session; {@code substitute}: who may take the place.
 */
public record Seat(
        int number,
        UUID member,
        String name,
        String represents,
        @Nullable String college,
        @Nullable Integer share,
        @Nullable String substitute,
        @Nullable Office office) {}
