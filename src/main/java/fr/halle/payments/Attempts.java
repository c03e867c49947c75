package fr.halle.payments;

import fr.halle.payments.accounting.Euros;
import fr.halle.payments.card.CardProvider;

import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sessions opened at providers, and when to ask about those that have told us nothing yet. */
@Repository
class Attempts {

    private static final Duration FIRST_LOOK = Duration.ofSeconds(5);
    private static final int BATCH = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    Attempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(UUID subject, String provider, CardProvider.Session session, Money amount) {
        jdbc.sql(
                        """
                        insert into payments.attempt (subject, provider, session, url, cents, opened_at, next_look_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(subject, provider, session.id(), session.url(), Euros.cents(amount))
                .params(now(), now().plus(FIRST_LOOK))
                .update();
    }

    Optional<Attempt> of(String provider, String session) {
        return jdbc.sql("select * from payments.attempt where provider = ? and session = ?")
                .params(provider, session)
                .query(Attempts::attempt)
                .optional();
    }

    /** The sessions of a subject that are not known to have ended, the latest first. */
    List<Attempt> open(UUID subject) {
        return jdbc.sql(
                        """
                        select * from payments.attempt where subject = ? and closed_at is null
                         order by opened_at desc limit 3
                        """)
                .param(subject)
                .query(Attempts::attempt)
                .list();
    }

    /** Those of the last day whose time has come, the longest waiting first. */
    List<Attempt> due() {
        return jdbc.sql(
                        """
                        select * from payments.attempt
                         where closed_at is null and next_look_at <= ? and opened_at > ?
                         order by next_look_at limit ?
                        """)
                .params(now(), now().minusDays(1), BATCH)
                .query(Attempts::attempt)
                .list();
    }

    /**
     * Puts the next look off by half the age of the session: after 5 s, 8 s, 12 s… at most every 10
     * minutes.
     */
    void looked(UUID attempt) {
        jdbc.sql(
                        """
                        update payments.attempt set looked_at = :now,
                            next_look_at = :now + greatest(interval '2 s', least(interval '10 min', (:now - opened_at) / 2))
                         where id = :id
                        """)
                .param("now", now())
                .param("id", attempt)
                .update();
    }

    /**
     * The session has ended. False when that was known; a payment has the last word over any other
     * ending.
     */
    boolean close(UUID attempt, Attempt.Ending ending) {
        return jdbc.sql(
                                """
                                update payments.attempt set outcome = :ending, closed_at = :now
                                 where id = :id and (closed_at is null or (:ending = 'PAID' and outcome <> 'PAID'))
                                """)
                        .param("ending", ending.name())
                        .param("now", now())
                        .param("id", attempt)
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Attempt attempt(ResultSet row, int number) throws SQLException {
        return new Attempt(
                row.getObject("id", UUID.class),
                row.getObject("subject", UUID.class),
                row.getString("provider"),
                row.getString("session"),
                row.getString("url"),
                Euros.of(row.getLong("cents")));
    }
}
