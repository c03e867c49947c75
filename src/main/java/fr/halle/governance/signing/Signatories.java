package fr.halle.governance.signing;

import fr.halle.governance.NotThere;
import fr.halle.governance.bodies.Office;
import fr.halle.identity.Holdings;
import fr.halle.kernel.CivilTime;
import fr.halle.web.spi.SignedIn;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Who may sign what a session decided or said: whoever presided or kept the minutes there, or holds
 * the office when it is signed. CGCT L2121-15, L2121-23.
 */
@Component
public class Signatories {

    private final JdbcClient jdbc;
    private final Holdings holdings;
    private final Clock clock;

    Signatories(JdbcClient jdbc, Holdings holdings, Clock clock) {
        this.jdbc = jdbc;
        this.holdings = holdings;
        this.clock = clock;
    }

    /** On that day; those of the session first. */
    public List<Signatory> of(Officers officers, LocalDate on) {
        return jdbc.sql(
                        """
                        with sat as (select * from unnest(:offices::text[], :numbers::int[]) as s (office, number)),
                        known as (
                            select sat.office, m.name, m.person, 1 as place
                              from sat join governance.seat s on s.session = :session and s.number = sat.number
                              join governance.session o on o.id = s.session
                              join governance.member m
                                   on case when s.number = any(:substituted)
                                           then m.substitute_of = s.member and m.since <= o.day and (m.until is null or m.until > o.day)
                                           else m.id = s.member end
                            union all
                            select office, name, person, 2 from governance.member
                             where body = :body and office is not null and since <= :on and (until is null or until > :on))
                        select office, name, person from known group by office, name, person order by office, min(place), name
                        """)
                .param("offices", names(officers.numbers()))
                .param("numbers", officers.numbers().values().toArray(Integer[]::new))
                .param("session", officers.session().id())
                .param("substituted", officers.substituted().toArray(Integer[]::new))
                .param("body", officers.session().body())
                .param("on", on)
                .query(new SimplePropertyRowMapper<>(Signatory.class))
                .list();
    }

    /**
     * Those in whose name this person may sign today: their own; all, for an administrator, who
     * notes what was signed on paper.
     */
    public List<Signatory> of(Officers officers, @Nullable SignedIn person) {
        if (person == null) return List.of();
        boolean all = holdings.of(person.id()).isAdministrator();
        return of(officers, CivilTime.local(clock.instant()).toLocalDate()).stream()
                .filter(each -> all || person.person().equals(each.person()))
                .map(each -> new Signatory(each.office(), each.name(), null))
                .distinct() // two mandates of one person are one signature
                .toList();
    }

    /** For one who may sign in that name, which is their own. */
    public void check(Officers officers, Office office, String name, SignedIn person) {
        boolean theirs =
                of(officers, person).stream()
                        .anyMatch(each -> each.office() == office && each.name().equals(name));
        if (!theirs) throw NotThere.answer();
    }

    private static String[] names(Map<Office, Integer> numbers) {
        return numbers.keySet().stream().map(Office::name).toArray(String[]::new);
    }
}
