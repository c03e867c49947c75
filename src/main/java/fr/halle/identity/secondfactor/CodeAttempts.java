package fr.halle.identity.secondfactor;

import fr.halle.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * How often somebody may be wrong: five times in a quarter of an hour, twenty a day. Six figures
 * with three steps in play are then guessed in a day with a chance of 1 in 16 000.
 */
@Component
class CodeAttempts {

    private record Limit(String subject, Duration window, int attempts) {}

    private static final List<Limit> LIMITS =
            List.of(
                    new Limit("code ", Duration.ofMinutes(15), 5),
                    new Limit("code of the day ", Duration.ofDays(1), 20));

    private final JdbcClient jdbc;
    private final Clock clock;

    CodeAttempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts one more, before the code is looked at: attempts at once count one by one. */
    boolean areTooMany(PersonId person) {
        boolean tooMany = false;
        for (var limit : LIMITS) tooMany |= counted(limit, person) > limit.attempts();
        return tooMany;
    }

    /** The right code came: the wrong ones before it are forgiven. */
    void forgive(PersonId person) {
        jdbc.sql("delete from identity.sign_in_attempt where subject = any(?)")
                .param(
                        LIMITS.stream()
                                .map(limit -> limit.subject() + person.value())
                                .toArray(String[]::new))
                .update();
    }

    private int counted(Limit limit, PersonId person) {
        long seconds = limit.window().toSeconds();
        var window = Instant.ofEpochSecond(clock.instant().getEpochSecond() / seconds * seconds);
        return jdbc.sql(
                        """
                        insert into identity.sign_in_attempt as known (subject, window_start, attempts)
                        values (?, ?, 1)
                        on conflict (subject, window_start) do update set attempts = known.attempts + 1
                        returning attempts
                        """)
                .param(limit.subject() + person.value())
                .param(window.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}
