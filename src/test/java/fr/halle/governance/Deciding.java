package fr.halle.governance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.acts.Deliberations;
import fr.halle.governance.acts.Signing;
import fr.halle.governance.acts.Wording;
import fr.halle.governance.ballots.Poll;
import fr.halle.governance.ballots.Votes;
import fr.halle.governance.bodies.Office;
import fr.halle.governance.minutes.RoomBook;
import fr.halle.governance.sessions.Convocations;
import fr.halle.governance.sessions.SessionDoors;
import fr.halle.governance.sessions.Sessions;
import fr.halle.kernel.CivilTime;
import fr.halle.testing.house.Days;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;

/** Decides in a session for tests: adopted, signed, published. */
@Component
public class Deciding {

    private final Sessions sessions;
    private final Convocations convocations;
    private final SessionDoors doors;
    private final RoomBook book;
    private final Votes votes;
    private final Deliberations deliberations;
    private final Signing signing;
    private final JdbcClient jdbc;
    private final Clock clock = Clock.systemUTC();

    Deciding(
            Sessions sessions,
            Convocations convocations,
            SessionDoors doors,
            RoomBook book,
            Votes votes,
            Deliberations deliberations,
            Signing signing,
            JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.signing = signing;
        this.sessions = sessions;
        this.convocations = convocations;
        this.doors = doors;
        this.book = book;
        this.votes = votes;
        this.deliberations = deliberations;
    }

    /** A session of today in preparation is held: all are there, and adopt the item. */
    public UUID adopted(UUID session, UUID item) {
        itsDayComes(session);
        var tenDaysAgo = clock.instant().minus(Duration.ofDays(10));
        assertThat(convocations.send(session, tenDaysAgo, false, null)).isNull();
        assertThat(doors.open(session, clock.instant(), null)).isNull();
        for (var seat : sessions.seats(session)) {
            var arrives = String.valueOf(seat.number());
            assertThat(book.note(session, arrives, LocalTime.of(6, 0), null)).isNull();
        }
        return byHands(item);
    }

    /** Before six in the morning it is the night of the day before. */
    private void itsDayComes(UUID session) {
        jdbc.sql("update governance.session set day = ? where id = ?")
                .params(Days.ofSession(), session)
                .update();
    }

    /** Whoever is there adopts it by show of hands, at seven; gives the draft. */
    public UUID byHands(UUID item) {
        assertThat(votes.take(item, Poll.byHands(LocalTime.of(19, 0), Map.of()), null)).isNull();
        return deliberations.draft(item, null).orElseThrow();
    }

    /** Worded and signed by both today. */
    public void signed(UUID deliberation) {
        var today = CivilTime.local(clock.instant()).toLocalDate();
        var words =
                new Wording(
                        "Objet d’essai",
                        "7.10",
                        "finances locales/divers",
                        "",
                        "",
                        "La dépense est approuvée.",
                        "",
                        "");
        assertThat(deliberations.write(deliberation, words)).isNull();
        for (var office : Office.values())
            assertThat(signing.sign(deliberation, office, today, null)).isNull();
    }

    /** Signed, transmitted and published today. */
    public void published(UUID deliberation) {
        var today = CivilTime.local(clock.instant()).toLocalDate();
        signed(deliberation);
        assertThat(deliberations.transmit(deliberation, "PREF008", today, null)).isNull();
        assertThat(deliberations.publish(deliberation, today, null)).isNull();
    }
}
