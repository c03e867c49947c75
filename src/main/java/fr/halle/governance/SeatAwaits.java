package fr.halle.governance;

import fr.halle.identity.Arrival;
import fr.halle.identity.Person;
import fr.halle.kernel.CivilTime;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;

/**
 * Whoever was appointed before they had an account finds their seat when they first sign in: the
 * address was confirmed by a letter. Nobody sits twice in a body at once: where a seat of theirs
 * overlaps, or several wait there for one address, an administrator says which it is.
 */
@Component
class SeatAwaits implements Arrival {

    private final JdbcClient jdbc;
    private final Clock clock;

    SeatAwaits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void cameIn(Person person, HttpServletRequest request, HttpServletResponse response) {
        try {
            link(person);
        } catch (DataIntegrityViolationException e) {
            // Appointed at this very moment: nobody is kept out for it, and it awaits them next
            // time.
        }
    }

    private void link(Person person) {
        jdbc.sql(
                        """
                        update governance.member m set person = :person
                         where person is null and lower(email) = lower(:email) and (until is null or until > :today)
                           and not exists (
                              select from governance.member o
                               where o.body = m.body and o.id <> m.id and daterange(o.since, o.until) && daterange(m.since, m.until)
                                 and (o.person = :person
                                      or o.person is null and lower(o.email) = lower(:email) and (o.until is null or o.until > :today)))
                        """)
                .param("person", person.id().value())
                .param("email", person.email())
                .param("today", CivilTime.local(clock.instant()).toLocalDate())
                .update();
    }

    @Override
    public void left(HttpServletRequest request, HttpServletResponse response) {}
}
