package fr.halle.moderation.decisions;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** PostgreSQL keeps microseconds. */
final class Instants {

    private Instants() {}

    static Instant kept(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
