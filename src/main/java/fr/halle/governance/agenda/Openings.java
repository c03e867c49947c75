package fr.halle.governance.agenda;

import fr.halle.governance.bodies.BodyKind;
import fr.halle.governance.bodies.Secretaries;
import fr.halle.kernel.CivilTime;
import fr.halle.web.spi.SignedIn;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The sessions on whose agenda somebody can still put something. */
@Component
public class Openings {

    /** {@code siren}: of the body's authority, where it has one. */
    public record Opening(
            UUID session,
            UUID body,
            String name,
            BodyKind kind,
            @Nullable String siren,
            LocalDate day) {}

    private final JdbcClient jdbc;
    private final Secretaries secretaries;
    private final Clock clock;

    Openings(JdbcClient jdbc, Secretaries secretaries, Clock clock) {
        this.jdbc = jdbc;
        this.secretaries = secretaries;
        this.clock = clock;
    }

    public List<Opening> of(@Nullable SignedIn person, BodyKind kind) {
        return of(person).stream().filter(each -> each.kind() == kind).toList();
    }

    /** Of the bodies that they write for, the nearest first. */
    public List<Opening> of(@Nullable SignedIn person) {
        if (person == null) return List.of();
        Set<UUID> bodies = secretaries.bodiesOf(person);
        if (bodies.isEmpty()) return List.of();
        return among(bodies);
    }

    /** Of that body. */
    public List<Opening> in(UUID body) {
        return among(List.of(body));
    }

    private List<Opening> among(Collection<UUID> bodies) {
        return jdbc.sql(
                        """
                        select s.id as session, s.body, b.name, b.kind, left(b.siret, 9) as siren, s.day
                          from governance.session s join governance.body b on b.id = s.body
                         where s.body = any(:bodies) and s.convoked_at is null and s.cancelled_at is null and s.instead_of is null and s.day >= :today
                         order by s.day, b.name
                        """)
                .param("bodies", bodies.toArray(UUID[]::new))
                .param("today", CivilTime.local(clock.instant()).toLocalDate())
                .query(new SimplePropertyRowMapper<>(Opening.class))
                .list();
    }
}
