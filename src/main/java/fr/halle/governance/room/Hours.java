package fr.halle.governance.room;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;

/** The hours of a session, which may pass midnight: its day begins at six in the morning. */
public final class Hours {

    /** Before everything else. */
    public static final LocalTime FIRST = LocalTime.of(6, 0);

    public static final Comparator<LocalTime> ORDER =
            Comparator.comparing(at -> at.minusHours(FIRST.getHour()));

    private Hours() {}

    public static boolean isBefore(LocalTime one, LocalTime other) {
        return ORDER.compare(one, other) < 0;
    }

    /** When it is that time in a session of that day. */
    public static LocalDateTime of(LocalDate day, LocalTime at) {
        return at.isBefore(FIRST) ? day.plusDays(1).atTime(at) : day.atTime(at);
    }
}
