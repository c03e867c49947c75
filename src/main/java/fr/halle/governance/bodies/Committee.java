package fr.halle.governance.bodies;

import fr.halle.governance.NotThere;
import fr.halle.identity.Holdings;
import fr.halle.kernel.CivilTime;
import fr.halle.web.spi.SignedIn;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;

/** Who writes for the steering committee, and who reads what its members read. */
@Component
public class Committee {

    private static final String SECRETARY = "m.office = 'SECRETARY' and b.kind = 'STEERING'";

    private final JdbcClient jdbc;
    private final Holdings holdings;
    private final Clock clock;

    Committee(JdbcClient jdbc, Holdings holdings, Clock clock) {
        this.jdbc = jdbc;
        this.holdings = holdings;
        this.clock = clock;
    }

    /** Its secretary today, or an administrator. */
    public boolean writes(@Nullable SignedIn person) {
        return person != null && (isAdministrator(person) || sits(person, SECRETARY));
    }

    /** Anybody who sits in a body today, or an administrator. */
    public boolean reads(@Nullable SignedIn person) {
        return person != null && (isAdministrator(person) || sits(person, "true"));
    }

    /** What is another's to do is not there. */
    public void check(@Nullable SignedIn person) {
        if (!writes(person)) throw NotThere.answer();
    }

    private boolean isAdministrator(SignedIn person) {
        return holdings.of(person.id()).isAdministrator();
    }

    private boolean sits(SignedIn person, String as) {
        return jdbc.sql(
                        """
                        select exists (select from governance.member m join governance.body b on b.id = m.body
                         where m.person = :person and m.since <= :today and (m.until is null or m.until > :today) and %s)
                        """
                                .formatted(as))
                .param("person", person.person())
                .param("today", CivilTime.local(clock.instant()).toLocalDate())
                .query(Boolean.class)
                .single();
    }
}
