package fr.halle.identity.openid;

import fr.halle.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is whom: a person is known by issuer and subject, which never change; addresses do. */
@Component
class OpenIdentities {

    private final JdbcClient jdbc;
    private final Clock clock;

    OpenIdentities(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One of a person's ways in. */
    record Linked(String issuer, String subject, Instant since) {}

    Optional<PersonId> personOf(Claims claims) {
        return jdbc.sql(
                        """
                        select person_id from identity.openid_identity
                        where issuer = ? and subject = ?
                        """)
                .params(claims.issuer(), claims.subject())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    List<Linked> of(PersonId person) {
        return jdbc.sql(
                        """
                        select issuer, subject, linked_at from identity.openid_identity
                        where person_id = ? order by linked_at
                        """)
                .param(person.value())
                .query(
                        (row, number) ->
                                new Linked(
                                        row.getString("issuer"),
                                        row.getString("subject"),
                                        row.getTimestamp("linked_at").toInstant()))
                .list();
    }

    /** False, and nothing changes, for an identity that is somebody's already. */
    boolean link(String issuer, String subject, PersonId person) {
        return jdbc.sql(
                                """
                                insert into identity.openid_identity (issuer, subject, person_id, linked_at)
                                values (?, ?, ?, ?) on conflict do nothing
                                """)
                        .params(
                                issuer,
                                subject,
                                person.value(),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void unlink(String issuer, String subject, PersonId person) {
        jdbc.sql(
                        """
                        delete from identity.openid_identity
                        where issuer = ? and subject = ? and person_id = ?
                        """)
                .params(issuer, subject, person.value())
                .update();
    }
}
