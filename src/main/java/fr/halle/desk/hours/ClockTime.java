package fr.halle.desk.hours;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads an hour as a browser sends it or as people write it: 07:30, 7:30, 7h30, 7 h 30, 7h. */
final class ClockTime {

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,2})\\s*[:hH.]\\s*(\\d{2})?(?::00)?");

    private ClockTime() {}

    static Optional<LocalTime> read(String typed) {
        var match = WRITTEN.matcher(typed.strip().replace('\u00a0', ' ').replace('\u202f', ' '));
        if (!match.matches()) return Optional.empty();
        int hour = Integer.parseInt(match.group(1));
        int minute = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
        return hour > 23 || minute > 59
                ? Optional.empty()
                : Optional.of(LocalTime.of(hour, minute));
    }
}
