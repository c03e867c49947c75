package fr.halle.governance.bodies;

import fr.halle.governance.NotThere;
import fr.halle.identity.Holdings;
import fr.halle.kernel.CivilTime;
import fr.halle.web.spi.SignedIn;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Who writes for a body: its secretary today, or an administrator. */
@Component
public class Secretariat {

    private final JdbcClient jdbc;
    private final Holdings holdings;
    private final Clock clock;

    Secretariat(JdbcClient jdbc, Holdings holdings, Clock clock) {
        this.jdbc = jdbc;
        this.holdings = holdings;
        this.clock = clock;
    }

    public boolean isOf(UUID body, @Nullable SignedIn person) {
        return person != null
                && (holdings.of(person.id()).isAdministrator() || sits(body, person, "SECRETARY"));
    }

    /** What is another's is not there. */
    public void check(UUID body, @Nullable SignedIn person) {
        if (!isOf(body, person)) throw NotThere.answer();
    }

    /** Whether they may read what members read. */
    public boolean reads(UUID body, @Nullable SignedIn person) {
        return person != null && (sits(body, person, null) || isOf(body, person));
    }

    private LocalDate today() {
        return CivilTime.local(clock.instant()).toLocalDate();
    }

    private boolean sits(UUID body, SignedIn person, @Nullable String office) {
        return jdbc.sql(
                        """
                        select exists (select from governance.member
                         where body = :body and person = :person and (cast(:office as text) is null or office = :office)
                           and since <= :today and (until is null or until > :today))
                        """)
                .param("body", body)
                .param("person", person.person())
                .param("office", office)
                .param("today", today())
                .query(Boolean.class)
                .single();
    }
}
