package fr.halle.identity.joining;

import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** What people agreed to, and when; a consent that is withdrawn stays as a proof of both. */
@Component
public class Consents {

    /** {@code withdrawnAt} is null while it holds. */
    public record Consent(int textVersion, Instant givenAt, @Nullable Instant withdrawnAt) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Consents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Changes nothing if it holds already. */
    public void give(PersonId person, int textVersion) {
        jdbc.sql(
                        """
                        insert into identity.consent (person_id, purpose, text_version, given_at)
                        values (?, 'NEWS', ?, ?) on conflict do nothing
                        """)
                .params(person.value(), textVersion, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void withdraw(PersonId person) {
        jdbc.sql(
                        """
                        update identity.consent set withdrawn_at = ?
                        where person_id = ? and withdrawn_at is null
                        """)
                .params(clock.instant().atOffset(ZoneOffset.UTC), person.value())
                .update();
    }

    /** Latest first. */
    public List<Consent> of(PersonId person) {
        return jdbc.sql("select * from identity.consent where person_id = ? order by given_at desc")
                .param(person.value())
                .query(
                        (row, number) -> {
                            @Nullable OffsetDateTime until =
                                    row.getObject("withdrawn_at", OffsetDateTime.class);
                            return new Consent(
                                    row.getInt("text_version"),
                                    row.getTimestamp("given_at").toInstant(),
                                    until == null ? null : until.toInstant());
                        })
                .list();
    }
}
