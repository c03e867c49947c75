package fr.halle.governance.bodies;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A mandate in a body.
 *
 * @param number on the roll; null for a substitute
 * @param person who signs in, where that is known
 * @param represents the party or the electors
 * @param until the first day on which it no longer runs
 */
public record Member(
        UUID id,
        @Nullable Integer number,
        String name,
        @Nullable String email,
        @Nullable UUID person,
        @Nullable UUID college,
        String represents,
        @Nullable Office office,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable UUID substituteOf) {

    public boolean sitsOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }
}
