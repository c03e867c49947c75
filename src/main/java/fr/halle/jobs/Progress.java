package fr.halle.jobs;

import java.time.Duration;
import java.time.Instant;

/** How far a long work has come; {@code finished} only at its end. */
public record Progress(
        String name,
        long total,
        long done,
        Instant startedAt,
        Instant updatedAt,
        boolean finished) {

    /** Whole per cent, downwards: 100 means all. */
    public int percent() {
        return total == 0 ? 100 : (int) (100 * done / total);
    }

    public Duration took() {
        return Duration.between(startedAt, updatedAt);
    }
}
