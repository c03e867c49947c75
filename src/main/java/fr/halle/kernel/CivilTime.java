package fr.halle.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Instants are for machines; people, shops and laws live in the time of Paris, which changes hour
 * twice a year.
 */
public final class CivilTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private CivilTime() {}

    public static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZONE);
    }

    /**
     * A local time that does not exist on the night of the spring change is moved one hour later.
     */
    public static Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }
}
