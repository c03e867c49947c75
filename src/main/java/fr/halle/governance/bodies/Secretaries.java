package fr.halle.governance.bodies;

import fr.halle.identity.Holdings;
import fr.halle.kernel.CivilTime;
import fr.halle.web.spi.SignedIn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** For which bodies somebody writes. */
@Component
public class Secretaries {

    private final JdbcClient jdbc;
    private final Holdings holdings;
    private final Clock clock;

    Secretaries(JdbcClient jdbc, Holdings holdings, Clock clock) {
        this.jdbc = jdbc;
        this.holdings = holdings;
        this.clock = clock;
    }

    /** Those whose secretary they are today; all of them for an administrator. */
    public Set<UUID> bodiesOf(SignedIn person) {
        return jdbc.sql(
                        """
                        select b.id from governance.body b
                         where :all or exists (select from governance.member m
                             where m.body = b.id and m.person = :person and m.office = 'SECRETARY'
                               and m.since <= :today and (m.until is null or m.until > :today))
                        """)
                .param("all", holdings.of(person.id()).isAdministrator())
                .param("person", person.person())
                .param("today", CivilTime.local(clock.instant()).toLocalDate())
                .query((row, _) -> row.getObject(1, UUID.class))
                .set();
    }
}
