package fr.halle.governance.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.Sentence;
import fr.halle.governance.Sitting;
import fr.halle.governance.agenda.SecondSummons.Outcome;
import fr.halle.governance.ballots.Poll;
import fr.halle.governance.ballots.Votes;
import fr.halle.governance.minutes.RoomBook;
import fr.halle.governance.sessions.Convocations;
import fr.halle.governance.sessions.Plan;
import fr.halle.governance.sessions.Session;
import fr.halle.governance.sessions.SessionDoors;
import fr.halle.governance.sessions.Sessions;
import fr.halle.kernel.CivilTime;
import fr.halle.kernel.PersonId;
import fr.halle.testing.PeopleTest;
import fr.halle.testing.WholeHouse;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;

/** When a second session may be held, and what becomes of one that was not. */
class SecondSessionTests extends PeopleTest {

    private static final PersonId BY = new PersonId(new UUID(0, 0));
    private static final LocalTime END = LocalTime.of(21, 0);

    @Autowired Sitting sitting;
    @Autowired Sessions sessions;
    @Autowired SessionDoors doors;
    @Autowired Convocations convocations;
    @Autowired RoomBook book;
    @Autowired Votes votes;
    @Autowired SecondSummons summons;
    @Autowired Rescheduling rescheduling;
    @Autowired Cancellations cancellations;
    @Autowired Clock clock;

    @Test
    void aSecondSessionMovesWithinItsDistanceAndNeedsNoQuorumThere() {
        var failed = failed("epci-council");
        var second = planned(failed, today().plusDays(4));
        assertThat(key(rescheduling.move(second, plan(today().plusDays(3)))))
                .isEqualTo("governance.again.early");
        assertThat(rescheduling.move(second, plan(today().plusDays(8)))).isNull();
        var moved = sessions.byId(second).orElseThrow();
        assertThat(moved.day()).isEqualTo(today().plusDays(8));
        assertThat(moved.rules().quorum().isWaived()).isTrue();
        assertThat(moved.urgency()).as("none shortens that distance").isNull();
    }

    @Test
    void oneThatIsCancelledFreesItsPlace() {
        var failed = failed("epci-council");
        var second = planned(failed, today().plusDays(4));
        assertThat(again(failed, today().plusDays(5))).isEqualTo("governance.again.not-due");
        assertThat(convocations.send(second, clock.instant(), false, null)).isNull();
        assertThat(cancellations.cancel(second, "Neige", clock.instant(), null)).isNull();
        assertThat(again(failed, today().plusDays(5))).isEmpty();
    }

    /** CGCT L3121-14. */
    @Test
    void aDepartementMeetsByRightThreeDaysLaterToTheDay() {
        var failed = failed("departement-council");
        var third = session(failed).day().plusDays(3);
        assertThat(again(failed, third.plusDays(1))).isEqualTo("governance.again.by-right");
        assertThat(again(failed, third.minusDays(1))).isEqualTo("governance.again.by-right");
        var page = buyer().enterAs(WholeHouse.ADMINISTRATOR).get("/council/sessions/" + failed);
        assertThat(page.text()).contains("Réunion de plein droit", "sans délai à respecter");
        var second = planned(failed, third);
        assertThat(session(second).callBefore()).isEqualTo(third);
        assertThat(key(rescheduling.move(second, plan(third.plusDays(1)))))
                .isEqualTo("governance.again.by-right");
        var onTheDay = CivilTime.instant(third, LocalTime.of(8, 0));
        assertThat(convocations.send(second, onTheDay, true, null)).isNull();
        assertThat(doors.open(second, onTheDay, null)).isNull();
        assertThat(session(second).rules().quorum().isWaived()).isTrue();
    }

    @Test
    void aQuorumThatWasLostIsSaidWithItsTime() {
        var session = open("epci-council", "18:30 1", "18:30 2", "18:30 3", "19:40 3-");
        assertThat(doors.close(session, closing(session), null)).isNull();
        assertThat(summons.due(session(session)))
                .get()
                .extracting(SecondSummons.Due::lostAt)
                .isEqualTo(LocalTime.of(19, 40));
        var page = buyer().enterAs(WholeHouse.ADMINISTRATOR).get("/council/sessions/" + session);
        assertThat(page.text()).contains("Le quorum a été perdu à");
    }

    @Test
    void whoLeavesAsTheSessionEndsTakesNoQuorumAway() {
        var kept = open("epci-council", "18:30 1", "18:30 2", "18:30 3", "21:00 2-", "21:00 3-");
        assertThat(doors.close(kept, closing(kept), null)).isNull();
        assertThat(summons.due(session(kept))).as("left unvoted with its quorum").isEmpty();
        var decided = open("epci-council", "18:30 1", "18:30 2", "18:30 3");
        var poll = Poll.byHands(LocalTime.of(20, 0), Map.of());
        assertThat(votes.take(sitting.item(decided), poll, null)).isNull();
        assertThat(book.note(decided, "20:30 2-", END, null)).isNull();
        assertThat(doors.close(decided, closing(decided), null)).isNull();
        assertThat(summons.due(session(decided))).as("all was decided").isEmpty();
    }

    private UUID failed(String rules) {
        var session = open(rules, "18:30 1");
        assertThat(doors.close(session, closing(session), null)).isNull();
        return session;
    }

    private UUID open(String rules, String... lines) {
        var body = sitting.body(rules);
        sitting.seat(body, 1, 5, null);
        var session = sitting.open(body);
        for (var line : lines) assertThat(book.note(session, line, END, null)).isNull();
        return session;
    }

    private java.time.Instant closing(UUID session) {
        return CivilTime.instant(session(session).day(), END);
    }

    private UUID planned(UUID failed, LocalDate day) {
        return summons.plan(failed, day, END, "Mairie", BY) instanceof Outcome.Planned(UUID id)
                ? id
                : null;
    }

    private String again(UUID failed, LocalDate day) {
        var outcome = summons.plan(failed, day, END, "Mairie", BY);
        return outcome instanceof Outcome.Refused(Sentence why) ? why.key() : "";
    }

    private static Plan plan(LocalDate day) {
        return new Plan(day, END, "Mairie", "Un toit menace");
    }

    private static String key(Sentence said) {
        return said == null ? "" : said.key();
    }

    private Session session(UUID id) {
        return sessions.byId(id).orElseThrow();
    }

    private LocalDate today() {
        return CivilTime.local(clock.instant()).toLocalDate();
    }
}
