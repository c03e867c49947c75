package fr.halle.governance.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.Council;
import fr.halle.governance.Sitting;
import fr.halle.governance.ballots.Poll;
import fr.halle.governance.ballots.Votes;
import fr.halle.governance.bodies.Body;
import fr.halle.governance.minutes.RoomBook;
import fr.halle.governance.sessions.Convocations;
import fr.halle.governance.sessions.Item;
import fr.halle.governance.sessions.SessionDoors;
import fr.halle.governance.sessions.Sessions;
import fr.halle.kernel.CivilTime;
import fr.halle.testing.Buyer;
import fr.halle.testing.PeopleTest;
import fr.halle.testing.WholeHouse;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a session left without a vote goes on to an ordinary one. */
class RestTests extends PeopleTest {

    @Autowired Sitting sitting;
    @Autowired Sessions sessions;
    @Autowired Convocations convocations;
    @Autowired SessionDoors doors;
    @Autowired RoomBook book;
    @Autowired Votes votes;
    @Autowired Council council;

    private Buyer administrator;

    @BeforeEach
    void enter() {
        administrator = buyer().enterAs(WholeHouse.ADMINISTRATOR);
    }

    @Test
    void whatWasLeftWithItsQuorumIsPlannedOnceWithTheOrdinaryDelayAndQuorum() {
        var body = sitting.body("epci-council");
        var session = opened(body, Days.today().minusDays(1), "1", "2", "3");
        var decided = sessions.items(session).getFirst().id();
        assertThat(votes.take(decided, Poll.byHands(LocalTime.of(19, 0), Map.of()), null)).isNull();
        assertThat(administrator.get(path(session)).has("form[action$=/copy]")).isFalse();
        close(session);
        var page = administrator.get(path(session));
        assertThat(page.text()).contains("sur les points restés sans vote");
        var planned = planned(session);
        assertThat(sessions.items(planned)).extracting(Item::title).containsExactly("Reporté");
        var next = sessions.byId(planned).orElseThrow();
        assertThat(next.delayDays()).isEqualTo(body.delayDays());
        assertThat(next.rules().quorum().isWaived()).isFalse();
        var after = administrator.get(path(session));
        assertThat(after.has("a[href$=" + planned + "]")).isTrue();
        assertThat(after.has("form[action$=/copy]")).isFalse();
    }

    @Test
    void withoutQuorumMembersAreCalledAgainFirst() {
        var session = opened(sitting.body("epci-council"), Days.today().minusDays(1), "1");
        close(session);
        var page = administrator.get(path(session));
        assertThat(page.has("form[action$=/again]")).isTrue();
        assertThat(page.has("form[action$=/copy]")).isFalse();
        assertThat(copy(session).mistakes())
                .singleElement()
                .asString()
                .contains("convoqués de nouveau");
    }

    @Test
    void theDayOfAMeetingByRightThatHasPassedIsNotOffered() {
        var body = sitting.body("departement-council");
        var session = opened(body, Days.today().minusDays(4), "1");
        close(session);
        var page = administrator.get(path(session));
        assertThat(page.has("form[action$=/again]")).isFalse();
        assertThat(sessions.items(planned(session))).hasSize(2);
    }

    @Test
    void anOpenSessionStaysAmongTheComingOnesAfterMidnight() {
        var body = sitting.body("epci-council");
        var session = opened(body, Days.today().minusDays(1), "1");
        assertThat(council.comingOf(List.of(body.id())))
                .extracting(Council.Meeting::id)
                .containsExactly(session);
    }

    /** With five members and two items. */
    private UUID opened(Body body, LocalDate day, String... present) {
        sitting.seat(body, 1, 5, null);
        var session = sitting.planned(body, day);
        sessions.put(session, "Décidé", "", false);
        sessions.put(session, "Reporté", "", false);
        var before = Instant.now().minus(Duration.ofDays(20));
        assertThat(convocations.send(session, before, false, null)).isNull();
        assertThat(doors.open(session, Instant.now(), null)).isNull();
        for (var number : present)
            assertThat(book.note(session, number, LocalTime.of(18, 30), null)).isNull();
        return session;
    }

    private void close(UUID session) {
        var day = sessions.byId(session).orElseThrow().day();
        assertThat(doors.close(session, CivilTime.instant(day, LocalTime.of(22, 0)), null))
                .isNull();
    }

    private UUID planned(UUID session) {
        var answer = copy(session);
        assertThat(answer.status()).isEqualTo(302);
        return UUID.fromString(answer.location().replaceAll(".*/", ""));
    }

    private fr.halle.testing.Answer copy(UUID session) {
        var day = Days.today().plusDays(20).toString();
        return post(
                administrator,
                path(session) + "/copy",
                "day",
                day,
                "starts",
                "19:00",
                "place",
                "Mairie");
    }

    private static String path(UUID session) {
        return "/council/sessions/" + session;
    }
}
