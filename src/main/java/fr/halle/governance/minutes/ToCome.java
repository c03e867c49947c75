package fr.halle.governance.minutes;

import fr.halle.governance.Sentence;
import fr.halle.governance.room.Hours;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** What is noted or voted on has happened by then. */
public final class ToCome {

    /** Two clocks may differ by that much. */
    private static final Duration DRIFT = Duration.ofMinutes(1);

    private ToCome() {}

    /** Why a time of a session of that day cannot be yet. */
    public static @Nullable Sentence refuses(LocalDate day, LocalTime at, LocalDateTime now) {
        // no session is opened before its day: of a later one there is nothing to refuse here
        boolean toCome =
                !day.isAfter(now.toLocalDate()) && Hours.of(day, at).isAfter(now.plus(DRIFT));
        return toCome
                ? Sentence.of("governance.time.future", two(now.getHour()), two(now.getMinute()))
                : null;
    }

    private static String two(int number) {
        return "%02d".formatted(number);
    }
}
