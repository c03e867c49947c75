package fr.halle.testing.house;

import fr.halle.governance.room.Hours;
import fr.halle.kernel.CivilTime;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Days as people here count them, whatever zone the machine is set to. Asked each time: a run may
 * pass midnight.
 */
public final class Days {

    private Days() {}

    public static LocalDate today() {
        return CivilTime.local(Instant.now()).toLocalDate();
    }

    /**
     * Of a session that is under way all day: one begins at six in the morning, and before that
     * hour it is still yesterday's.
     */
    public static LocalDate ofSession() {
        return CivilTime.local(Instant.now()).minusHours(Hours.FIRST.getHour()).toLocalDate();
    }
}
