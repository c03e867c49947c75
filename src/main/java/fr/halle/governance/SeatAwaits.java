package fr.halle.governance;

import fr.halle.identity.Arrival;
import fr.halle.identity.Person;
import fr.halle.kernel.CivilTime;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;

/**
 * Whoever was appointed before they had an account finds their seat when they first sign in: the
 * address was confirmed by a letter.
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
        jdbc.sql(
                        """
                        update governance.member set person = :person
                         where person is null and lower(email) = lower(:email) and (until is null or until > :today)
                        """)
                .param("person", person.id().value())
                .param("email", person.email())
                .param("today", CivilTime.local(clock.instant()).toLocalDate())
                .update();
    }

    @Override
    public void left(HttpServletRequest request, HttpServletResponse response) {}
}
