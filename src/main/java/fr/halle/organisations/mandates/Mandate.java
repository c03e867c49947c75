package fr.halle.organisations.mandates;

import fr.halle.kernel.PersonId;
import fr.halle.organisations.Capacity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Somebody acts for an organisation, from when until when.
 *
 * @param until none until further notice
 * @param endedBy none while nobody ended it before its time
 */
record Mandate(
        PersonId person,
        Capacity capacity,
        Instant since,
        @Nullable Instant until,
        @Nullable PersonId grantedBy,
        @Nullable PersonId endedBy) {

    boolean holdsAt(Instant now) {
        return until == null || until.isAfter(now);
    }
}
