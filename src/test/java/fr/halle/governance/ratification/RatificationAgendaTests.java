package fr.halle.governance.ratification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.Deciding;
import fr.halle.governance.Decisions;
import fr.halle.governance.Sentence;
import fr.halle.governance.Sitting;
import fr.halle.governance.acts.ActPages;
import fr.halle.governance.acts.Deliberations;
import fr.halle.governance.agenda.Cancellations;
import fr.halle.governance.agenda.Replanning;
import fr.halle.governance.ballots.Poll;
import fr.halle.governance.ballots.Votes;
import fr.halle.governance.bodies.Body;
import fr.halle.governance.bodies.BodyKind;
import fr.halle.governance.minutes.RoomBook;
import fr.halle.governance.sessions.Convocations;
import fr.halle.governance.sessions.Plan;
import fr.halle.governance.sessions.SessionDoors;
import fr.halle.governance.sessions.Sessions;
import fr.halle.governance.votes.Choice;
import fr.halle.kernel.PersonId;
import fr.halle.testing.PeopleTest;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** A decision to ratify stands on one agenda of a council at a time, until that council answers. */
class RatificationAgendaTests extends PeopleTest {

    private static final String SIREN = "200041630";
    private static final PersonId BY = new PersonId(new UUID(0, 0));

    @Autowired Sitting sitting;
    @Autowired Decisions decisions;
    @Autowired Deciding deciding;
    @Autowired Sessions sessions;
    @Autowired SessionDoors doors;
    @Autowired Convocations convocations;
    @Autowired Cancellations cancellations;
    @Autowired RoomBook book;
    @Autowired Votes votes;
    @Autowired Deliberations deliberations;
    @Autowired ActPages acts;
    @Autowired CouncilAgenda agenda;
    @Autowired Ratifications ratifications;
    @Autowired Pending pending;
    @Autowired Replanning replanning;

    private Body council;
    private UUID act;

    @BeforeEach
    void ask() {
        council =
                sitting.body("steering-committee-second-reading", BodyKind.PARTNER_COUNCIL, SIREN);
        sitting.seat(council, 1, 2, null);
        act = decisions.published();
        assertThat(ratifications.send(act, Days.today(), null)).isTrue();
    }

    @Test
    void standsOnOneAgendaUntilThatSessionIsCancelledOrLeavesItUndecided() {
        var first = planned();
        assertThat(put(first)).isEmpty();
        assertThat(put(planned())).isEqualTo("governance.ratification.put-already");
        assertThat(cancellations.cancel(first, "", Instant.now(), null)).isNull();
        assertThat(ratifications.of(act).isFree(SIREN)).isTrue();
        var second = planned();
        assertThat(put(second)).isEmpty();
        hold(second);
        assertThat(doors.close(second, Instant.now(), null)).isNull();
        assertThat(put(planned())).as("left without a vote").isEmpty();
    }

    @Test
    void aTieIsNoAnswerAndComesBackOnce() {
        var first = planned();
        assertThat(put(first)).isEmpty();
        tie(first);
        assertThat(ratifications.of(act).state()).isEqualTo(Ratified.State.OPEN);
        assertThat(line().state()).isEqualTo(Ratified.State.OPEN);
        assertThat(buyer().get("/council/deliberations/" + act + "/ratifications").text())
                .contains("À égalité le");
        var second = planned();
        assertThat(put(second)).isEmpty();
        assertThat(put(planned())).isEqualTo("governance.ratification.put-already");
        tie(second);
        assertThat(ratifications.of(act).state())
                .as("a second tie")
                .isEqualTo(Ratified.State.REFUSED);
        assertThat(line().state()).isEqualTo(Ratified.State.REFUSED);
        assertThat(line().no()).isEqualTo(1);
    }

    @Test
    void standsOnOneAgendaWhenACancelledSessionIsPlannedAnewMeanwhile() throws Exception {
        var cancelled = planned();
        assertThat(put(cancelled)).isEmpty();
        assertThat(cancellations.cancel(cancelled, "", Instant.now(), null)).isNull();
        var plan = new Plan(Days.today(), LocalTime.of(19, 0), "Mairie", null);
        var other = planned();
        var start = new CyclicBarrier(2);
        try (var two = Executors.newFixedThreadPool(2)) {
            var put =
                    two.submit(
                            () -> {
                                start.await();
                                return put(other);
                            });
            var copy =
                    two.submit(
                            () -> {
                                start.await();
                                return replanning.plan(cancelled, plan, BY);
                            });
            put.get();
            copy.get();
        }
        var sql = "select count(*) from governance.holding_item where ratifies = ?";
        assertThat(jdbc.sql(sql).param(act).query(Integer.class).single()).isEqualTo(1);
    }

    private Pending.Line line() {
        return pending.all().stream()
                .filter(each -> each.id().equals(act))
                .findFirst()
                .orElseThrow();
    }

    private UUID planned() {
        return sitting.planned(council, Days.ofSession());
    }

    private String put(UUID session) {
        Sentence said = agenda.put(acts.known(act), SIREN, session);
        return said == null ? "" : said.key();
    }

    private void hold(UUID session) {
        var before = Instant.now().minus(Duration.ofDays(10));
        assertThat(convocations.send(session, before, false, null)).isNull();
        assertThat(doors.open(session, Instant.now(), null)).isNull();
        for (var number : new String[] {"1", "2"})
            assertThat(book.note(session, number, LocalTime.of(6, 0), null)).isNull();
    }

    /** One for and one against; signed by both. */
    private void tie(UUID session) {
        hold(session);
        var item = sitting.item(session);
        var poll = Poll.byHands(LocalTime.of(19, 0), Map.of(2, Choice.AGAINST));
        assertThat(votes.take(item, poll, null)).isNull();
        deciding.signed(deliberations.draft(item, null).orElseThrow());
        assertThat(doors.close(session, Instant.now(), null)).isNull();
    }
}
