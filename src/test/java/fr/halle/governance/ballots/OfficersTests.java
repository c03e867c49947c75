package fr.halle.governance.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.Sentence;
import fr.halle.governance.Sitting;
import fr.halle.governance.acts.Deliberations;
import fr.halle.governance.bodies.Body;
import fr.halle.governance.bodies.Members;
import fr.halle.governance.bodies.NewMember;
import fr.halle.governance.bodies.Office;
import fr.halle.governance.minutes.RoomBook;
import fr.halle.governance.sessions.Sessions;
import fr.halle.governance.signing.Officers;
import fr.halle.governance.signing.Signatories;
import fr.halle.governance.signing.Signatory;
import fr.halle.governance.votes.Choice;
import fr.halle.governance.votes.Result.Reason;
import fr.halle.kernel.CivilTime;
import fr.halle.testing.WholeHouse;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who presides and who keeps the minutes of a session is noted, and is not always the president.
 */
@WholeHouse
class OfficersTests {

    private static final LocalTime AT = LocalTime.of(19, 0);
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    @Autowired Sitting sitting;
    @Autowired Members members;
    @Autowired Sessions sessions;
    @Autowired RoomBook book;
    @Autowired Votes votes;
    @Autowired VoteRows rows;
    @Autowired Deliberations deliberations;
    @Autowired Signatories signatories;

    private Body body;
    private UUID session;

    /** Seven sit: the first presides, the second writes, and the first has a substitute. */
    @BeforeEach
    void sit() {
        body = sitting.body("epci-council");
        sitting.seat(body, 1, 7, null);
        var first = members.of(body.id()).getFirst().id();
        assertThat(appoint("Suppléante du premier", first)).isPresent();
        assertThat(appoint("Une autre encore", first)).as("one at a time").isEmpty();
        session = sitting.open(body);
    }

    @Test
    void withoutThePresidentNobodyVotesUntilItIsNotedWhoPresides() {
        note("2", "3", "4", "5");
        assertThat(key(take(Map.of()))).isEqualTo("governance.vote.no-chair");
        assertThat(key(book.note(session, "6*", LocalTime.of(18, 31), null)))
                .isEqualTo("governance.refusal.OFFICER_IS_ABSENT");
        note("18:31 3*", "18:31 5+");
        assertThat(take(Map.of())).isNull();
        assertThat(taken().officers()).isEqualTo(Map.of(Office.PRESIDENT, 3, Office.SECRETARY, 5));
    }

    @Test
    void whoHadBothOfficesAndLeavesHasNone() {
        note("1", "2", "3", "4", "5", "3*", "18:31 3+", "18:31 4*", "18:32 3-");
        assertThat(book.now(sessions.byId(session).orElseThrow()).officers())
                .isEqualTo(Map.of(Office.PRESIDENT, 4, Office.SECRETARY, 2));
    }

    @Test
    void theCastingVoteIsThatOfWhoeverPresides() {
        note("2", "3", "4", "5", "4*");
        assertThat(take(Map.of(2, Choice.AGAINST, 3, Choice.AGAINST))).isNull();
        assertThat(taken().counts().reason()).isEqualTo(Reason.TIE_CHAIR_DECIDES);
        assertThat(taken().chair()).isEqualTo(4);
    }

    @Test
    void aSubstituteTakesASeatAndNotItsOffice() {
        note("1s", "2", "3", "4");
        assertThat(key(take(Map.of()))).isEqualTo("governance.vote.no-chair");
        note("18:31 1*");
        assertThat(take(Map.of())).isNull();
        assertThat(names(Office.PRESIDENT)).containsExactly("Suppléante du premier", "Membre 1");
    }

    @Test
    void whoPresidesLeavesTheChairWithTheRoomOrWithAnInterest() {
        note("1", "2", "3", "4", "5", "6", "3*", "18:31 3-");
        assertThat(book.now(sessions.byId(session).orElseThrow()).officers())
                .as("the president is there")
                .containsEntry(Office.PRESIDENT, 1);
        var poll = new Poll(Method.SHOW_OF_HANDS, AT, Set.of(1), Map.of(), Map.of(), List.of());
        assertThat(key(votes.take(sitting.item(session), poll, null)))
                .isEqualTo("governance.vote.no-chair");
        note("18:32 4*");
        assertThat(votes.take(sitting.item(session), poll, null)).isNull();
        assertThat(taken().officers()).containsEntry(Office.PRESIDENT, 4);
    }

    @Test
    void thoseOfTheSessionSignOrThoseWhoHoldTheOfficeThen() {
        note("2", "3", "4", "5", "3*");
        assertThat(take(Map.of())).isNull();
        assertThat(deliberations.draft(sitting.item(session), null)).isPresent();
        assertThat(names(Office.PRESIDENT)).containsExactly("Membre 3", "Membre 1");
        assertThat(names(Office.SECRETARY)).containsExactly("Membre 2");
        var tomorrow = CivilTime.local(Clock.systemUTC().instant()).toLocalDate().plusDays(1);
        var president = members.of(body.id()).getFirst();
        assertThat(members.end(body.id(), president.id(), tomorrow)).isTrue();
        var successor =
                new NewMember(
                        1,
                        "Qui succède",
                        null,
                        null,
                        null,
                        "",
                        Office.PRESIDENT,
                        tomorrow,
                        null,
                        null);
        assertThat(members.appoint(body.id(), successor, null)).isPresent();
        assertThat(signatories.of(officers(), tomorrow))
                .extracting(Signatory::name)
                .contains("Membre 3", "Qui succède")
                .doesNotContain("Membre 1");
    }

    private Optional<UUID> appoint(String name, UUID place) {
        return members.appoint(
                body.id(),
                new NewMember(null, name, null, null, null, "", null, SINCE, null, place),
                null);
    }

    private List<String> names(Office office) {
        var today = CivilTime.local(Clock.systemUTC().instant()).toLocalDate();
        return signatories.of(officers(), today).stream()
                .filter(each -> each.office() == office)
                .map(Signatory::name)
                .toList();
    }

    private Officers officers() {
        var taken = taken();
        return new Officers(
                sessions.byId(session).orElseThrow(), taken.officers(), taken.substituted());
    }

    private void note(String... lines) {
        for (var line : lines)
            assertThat(book.note(session, line, LocalTime.of(18, 30), null)).as(line).isNull();
    }

    private @Nullable Sentence take(Map<Integer, Choice> named) {
        return votes.take(sitting.item(session), Poll.byHands(AT, named), null);
    }

    private Taken taken() {
        return rows.of(sitting.item(session)).orElseThrow();
    }

    private static String key(@Nullable Sentence sentence) {
        return sentence == null ? "" : sentence.key();
    }
}
