package fr.halle.governance.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.Sitting;
import fr.halle.governance.bodies.Body;
import fr.halle.governance.sessions.Convocations;
import fr.halle.governance.sessions.SessionDoors;
import fr.halle.governance.sessions.Sessions;
import fr.halle.testing.Browser;
import fr.halle.testing.WholeHouse;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;

/** A proxy holds for three sessions in a row; then its giver writes another. CGCT L2121-20. */
@WholeHouse
class WornProxiesTests {

    @LocalServerPort int port;
    @Autowired Sitting sitting;
    @Autowired Sessions sessions;
    @Autowired Convocations convocations;
    @Autowired SessionDoors doors;
    @Autowired RoomBook book;

    private final Clock clock = Clock.systemUTC();

    @Test
    void theRoomSaysWhichProxyNeedsANewPaper() {
        var body = sitting.body("epci-council");
        sitting.seat(body, 1, 4, null);
        held(body, 8, "4>3");
        held(body, 9, "4>3");
        held(body, 10, "4>3");
        var now = open(body, 11);
        note(now, "1", "2", "3", "4>2");
        assertThat(room(now)).as("another holder").doesNotContain("nouvel écrit");
        note(now, "4>3");
        assertThat(room(now))
                .contains(
                        "Le pouvoir de Membre 4 à Membre 3 a servi aux 3 séances précédentes",
                        "CGCT, art. L2121-20");
    }

    @Test
    void aSessionInBetweenBeginsTheRowAnew() {
        var body = sitting.body("epci-council");
        sitting.seat(body, 1, 4, null);
        held(body, 8, "4>3");
        held(body, 9, "4");
        held(body, 10, "4>3");
        var now = open(body, 11);
        note(now, "3", "4>3");
        assertThat(room(now)).doesNotContain("nouvel écrit");
    }

    private void held(Body body, int hour, String line) {
        var session = open(body, hour);
        note(session, "3", line);
        assertThat(doors.close(session, clock.instant(), null)).isNull();
    }

    private UUID open(Body body, int hour) {
        var session =
                sessions.plan(
                                body,
                                Days.ofSession(),
                                LocalTime.of(hour, 0),
                                "Salle d’essai",
                                null,
                                null)
                        .orElseThrow();
        sessions.put(session, "Un point", "", false);
        var tenDaysAgo = clock.instant().minus(Duration.ofDays(10));
        assertThat(convocations.send(session, tenDaysAgo, false, null)).isNull();
        assertThat(doors.open(session, clock.instant(), null)).isNull();
        return session;
    }

    private void note(UUID session, String... lines) {
        for (var line : lines)
            assertThat(book.note(session, line, LocalTime.of(6, 0), null)).as(line).isNull();
    }

    private String room(UUID session) {
        return new Browser(port)
                .enterAs(WholeHouse.ADMINISTRATOR)
                .page("/council/sessions/" + session + "/room")
                .text();
    }
}
