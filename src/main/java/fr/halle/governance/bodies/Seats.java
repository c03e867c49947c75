package fr.halle.governance.bodies;

import fr.halle.identity.Holdings;
import fr.halle.kernel.CivilTime;
import fr.halle.web.spi.SignedIn;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The door: in which bodies a person sits today, and for whom. */
@Component
public class Seats {

    /**
     * A seat that somebody holds; a substitute has that of whose place they take.
     *
     * @param siren of the partner whose council it is; null elsewhere
     * @param represents the party or the electors, as it was entered; may be empty
     * @param college may be empty
     */
    public record Held(
            UUID body,
            String slug,
            String name,
            BodyKind kind,
            @Nullable String siren,
            String represents,
            String college) {}

    private final JdbcClient jdbc;
    private final Holdings holdings;
    private final Clock clock;

    Seats(JdbcClient jdbc, Holdings holdings, Clock clock) {
        this.jdbc = jdbc;
        this.holdings = holdings;
        this.clock = clock;
    }

    public List<Held> of(SignedIn person) {
        return jdbc.sql(
                        """
                        select b.id as body, b.slug, b.name, b.kind,
                               case when b.kind = 'PARTNER_COUNCIL' then left(b.siret, 9) end as siren,
                               coalesce(nullif(m.represents, ''), place.represents, '') as represents,
                               coalesce(c.name, '') as college
                          from governance.member m join governance.body b on b.id = m.body
                          left join governance.member place on place.id = m.substitute_of
                          left join governance.college c on c.id = coalesce(m.college, place.college)
                         where m.person = :person and m.since <= :today and (m.until is null or m.until > :today)
                         order by b.kind, b.name
                        """)
                .param("person", person.person())
                .param("today", CivilTime.local(clock.instant()).toLocalDate())
                .query(new SimplePropertyRowMapper<>(Held.class))
                .list();
    }

    /** Whether they sit in a body of this kind; an administrator sees what every body sees. */
    public boolean sitsIn(BodyKind kind, SignedIn person) {
        return holdings.of(person.id()).isAdministrator()
                || of(person).stream().anyMatch(each -> each.kind() == kind);
    }
}
