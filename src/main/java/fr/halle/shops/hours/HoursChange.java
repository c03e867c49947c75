package fr.halle.shops.hours;

import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/** What somebody changed about a shop's hours. The days are those of a closure, otherwise null. */
public record HoursChange(
        Kind kind,
        Instant at,
        PersonId by,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    /** What was changed. */
    public enum Kind {
        WEEK,
        PACE,
        CLOSED,
        REOPENED,
        PAUSED,
        RESUMED
    }
}
