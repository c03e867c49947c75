package fr.halle.testing.clock;

import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** Waits out the moments at which the clock alone changes what a test sees. */
public final class Boundaries {

    private Boundaries() {}

    /**
     * Attempts are counted by the quarter of an hour: those of a test must not fall on both sides
     * of one.
     */
    public static void clearOfTheQuarter(int seconds) {
        clearOf(15 * 60, seconds);
    }

    /** Slots begin on the full hour: a checkout that was read before it is refused after it. */
    public static void clearOfTheHour(int seconds) {
        clearOf(60 * 60, seconds);
    }

    private static void clearOf(int period, int seconds) {
        while (Instant.now().getEpochSecond() % period >= period - seconds)
            LockSupport.parkNanos(100_000_000);
    }
}
