package fr.halle.governance.bodies;

import fr.halle.governance.NotThere;
import fr.halle.identity.Holdings;
import fr.halle.kernel.CivilTime;
import fr.halle.web.spi.SignedIn;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who acts for a party of the agreement: president or secretary, today, of the council whose SIRET
 * begins with the party's SIREN; an administrator notes what any of them decided on paper.
 */
@Component
public class Spokespeople {

    private final JdbcClient jdbc;
    private final Holdings holdings;
    private final Clock clock;

    Spokespeople(JdbcClient jdbc, Holdings holdings, Clock clock) {
        this.jdbc = jdbc;
        this.holdings = holdings;
        this.clock = clock;
    }

    public boolean speaksFor(String siren, @Nullable SignedIn person) {
        return person != null
                && (holdings.of(person.id()).isAdministrator() || sirens(person).contains(siren));
    }

    /** What is another's is not there. */
    public void check(String siren, @Nullable SignedIn person) {
        if (!speaksFor(siren, person)) throw NotThere.answer();
    }

    /** Of these parties, those that they may act for. */
    public Set<String> among(Collection<String> sirens, SignedIn person) {
        var theirs = new TreeSet<>(sirens);
        if (!holdings.of(person.id()).isAdministrator()) theirs.retainAll(sirens(person));
        return theirs;
    }

    /** The SIREN of each party that they act for by their office. */
    public Set<String> sirens(SignedIn person) {
        return jdbc.sql(
                        """
                        select left(b.siret, 9) from governance.member m join governance.body b on b.id = m.body
                         where b.kind = 'PARTNER_COUNCIL' and b.siret is not null
                           and m.person = :person and m.office in ('PRESIDENT', 'SECRETARY')
                           and m.since <= :today and (m.until is null or m.until > :today)
                        """)
                .param("person", person.person())
                .param("today", CivilTime.local(clock.instant()).toLocalDate())
                .query((row, _) -> row.getString(1))
                .set();
    }
}
