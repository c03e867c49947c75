package fr.halle.governance.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.Deciding;
import fr.halle.governance.Sentence;
import fr.halle.governance.Sitting;
import fr.halle.governance.minutes.LastQuorum;
import fr.halle.governance.minutes.RoomBook;
import fr.halle.governance.sessions.Convocations;
import fr.halle.governance.sessions.Item;
import fr.halle.governance.sessions.SessionDoors;
import fr.halle.governance.sessions.Sessions;
import fr.halle.kernel.CivilTime;
import fr.halle.testing.PeopleTest;
import fr.halle.testing.WholeHouse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** Where the quorum fails, members are called again and whoever is there decides. */
class SecondSummonsTests extends PeopleTest {

    @Autowired Sitting sitting;
    @Autowired Deciding deciding;
    @Autowired Sessions sessions;
    @Autowired SessionDoors doors;
    @Autowired Convocations convocations;
    @Autowired RoomBook book;
    @Autowired LastQuorum quorums;
    @Autowired Copies copies;
    @Autowired Clock clock;

    private UUID failed;

    @BeforeEach
    void failForWantOfAQuorum() {
        var body = sitting.body("epci-council");
        sitting.seat(body, 1, 9, null);
        failed = sitting.open(body);
        for (var number : new String[] {"1", "2"})
            assertThat(book.note(failed, number, LocalTime.of(18, 30), null)).isNull();
    }

    @Test
    void plannedDaysLaterItStillLeavesTheTimeToCallMembers() {
        var late =
                new SecondSummons(
                        jdbc, sessions, quorums, copies, Clock.offset(clock, Duration.ofDays(2)));
        assertThat(late.first(sessions.byId(failed).orElseThrow())).isEqualTo(today().plusDays(6));
    }

    @Test
    void onTheSameItemsAfterThreeClearDaysAndWithoutQuorum() {
        var administrator = buyer().enterAs(WholeHouse.ADMINISTRATOR);
        assertThat(administrator.get(path(failed)).text()).doesNotContain("Convoquer de nouveau");
        assertThat(again(today().plusDays(4))).isEqualTo("governance.again.not-due");
        assertThat(doors.close(failed, clock.instant(), null)).isNull();
        var page = administrator.get(path(failed));
        assertThat(page.text()).contains("Le quorum n’a pas été atteint");
        assertThat(page.valueOf("day")).isEqualTo(today().plusDays(4).toString());
        var early = page.form("/again").with("day", today().plusDays(3).toString());
        var refused = administrator.send(early);
        assertThat(refused.mistakes()).singleElement().asString().contains("3 jours francs");
        assertThat(refused.valueOf("day")).isEqualTo(today().plusDays(3).toString());
        var planned = administrator.follow(administrator.send(page.form("/again")));
        assertThat(planned.text()).contains("Seconde convocation", "Un point à l’ordre du jour");
        assertThat(again(today().plusDays(5))).as("once").isEqualTo("governance.again.not-due");

        var second = second();
        assertThat(sessions.put(second, "Un point de plus", "", false)).isEmpty();
        assertThat(convocations.send(second, clock.instant(), false, null)).isNull();
        var later = clock.instant().plus(Duration.ofDays(5));
        assertThat(doors.open(second, later, null)).isNull();
        assertThat(book.note(second, "1", LocalTime.of(18, 30), null)).isNull();
        var item = sessions.items(second).getFirst();
        assertThat(administrator.get(path(second) + "/items/" + item.id() + "/vote").text())
                .contains("le quorum n’est plus requis");
        deciding.byHands(item.id());
        assertThat(sessions.items(second)).extracting(Item::report).containsExactly("Un rapport.");
        assertThat(
                        number(
                                "select quorum_needed from governance.vote where item = '%s'"
                                        .formatted(item.id())))
                .isZero();
    }

    @Test
    void aSessionWithItsQuorumIsNotCalledAgain() {
        for (var number : new String[] {"3", "4", "5"})
            assertThat(book.note(failed, number, LocalTime.of(18, 31), null)).isNull();
        assertThat(doors.close(failed, clock.instant(), null)).isNull();
        assertThat(again(today().plusDays(9))).isEqualTo("governance.again.not-due");
    }

    @Autowired SecondSummons summons;

    private String again(LocalDate day) {
        var by = new fr.halle.kernel.PersonId(new UUID(0, 0));
        var outcome = summons.plan(failed, day, LocalTime.of(18, 30), "Salle d’essai", by);
        return outcome instanceof SecondSummons.Outcome.Refused(Sentence why) ? why.key() : "";
    }

    private UUID second() {
        return jdbc.sql("select id from governance.session where instead_of = ?")
                .param(failed)
                .query(UUID.class)
                .single();
    }

    private static String path(UUID session) {
        return "/council/sessions/" + session;
    }

    private LocalDate today() {
        return CivilTime.local(clock.instant()).toLocalDate();
    }
}
