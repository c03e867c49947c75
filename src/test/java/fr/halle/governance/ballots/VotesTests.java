package fr.halle.governance.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.governance.Sentence;
import fr.halle.governance.Sitting;
import fr.halle.governance.ballots.Poll.Papers;
import fr.halle.governance.bodies.Body;
import fr.halle.governance.minutes.RoomBook;
import fr.halle.governance.rules.Counting;
import fr.halle.governance.sessions.SessionDoors;
import fr.halle.governance.votes.Choice;
import fr.halle.governance.votes.Result.Outcome;
import fr.halle.governance.votes.Result.Reason;
import fr.halle.kernel.Language;
import fr.halle.testing.WholeHouse;
import fr.halle.web.ui.Texts;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@WholeHouse
class VotesTests {

    private static final LocalTime AT = LocalTime.of(19, 0);

    @Autowired Sitting sitting;
    @Autowired RoomBook book;
    @Autowired Votes votes;
    @Autowired VoteRows rows;
    @Autowired SessionDoors doors;
    @Autowired JdbcClient jdbc;
    @Autowired MessageSource messages;

    private UUID session;

    @Test
    void byShowOfHandsTheRestIsFor() {
        council("1", "2", "3", "4", "5", "6>5");
        var poll = Poll.byHands(AT, Map.of(3, Choice.AGAINST, 6, Choice.ABSTAIN));
        assertThat(take(poll)).isNull();
        var taken = taken();
        assertThat(taken.counts())
                .isEqualTo(
                        new Taken.Counts(4, 1, 1, 5, 3, Outcome.ADOPTED, Reason.MAJORITY_REACHED));
        assertThat(taken.present()).containsExactly(1, 2, 3, 4, 5);
        assertThat(taken.proxies()).containsExactlyEntriesOf(Map.of(6, 5));
        assertThat(taken.who(Choice.ABSTAIN)).containsExactly(6);
        assertThat(taken.articles()).contains("CGCT, art. L2121-17 et L5211-1");
    }

    @Test
    void aTieIsDecidedByTheRule() {
        council("1", "2", "3", "4", "5");
        var votesOfTwo = Map.of(1, Choice.AGAINST, 2, Choice.AGAINST, 3, Choice.ABSTAIN);
        assertThat(take(Poll.byHands(AT, votesOfTwo))).isNull();
        assertThat(taken().counts().reason()).isEqualTo(Reason.TIE_CHAIR_DECIDES);
        assertThat(taken().counts().outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void withoutQuorumThereIsNoVoteAndWhoHasAnInterestDoesNotMakeIt() {
        council("1", "2", "3", "4");
        assertThat(take(Poll.byHands(AT, Map.of())))
                .isEqualTo(
                        Sentence.of(
                                "governance.vote.no-quorum",
                                4,
                                5,
                                "CGCT, art. L2121-17 et L5211-1"));
        note("5");
        var interested =
                new Poll(Method.SHOW_OF_HANDS, AT, Set.of(5), Map.of(), Map.of(), List.of());
        assertThat(take(interested))
                .extracting(Sentence::key)
                .isEqualTo("governance.vote.no-quorum");
        assertThat(rows.of(sitting.item(session))).isEmpty();
    }

    @Test
    void whoHasAnInterestLeavesWithTheVoicesTheyHold() {
        council("1", "2", "3", "4", "5", "6", "7>6");
        var poll = new Poll(Method.SHOW_OF_HANDS, AT, Set.of(6), Map.of(), Map.of(), List.of());
        assertThat(take(poll)).isNull();
        assertThat(taken().voters()).containsExactly(1, 2, 3, 4, 5);
        assertThat(taken().interested()).containsExactly(6);
    }

    @Test
    void aRollCallCallsEverybody() {
        council("1", "2", "3", "4", "5");
        var some = Map.of(1, Choice.FOR, 2, Choice.AGAINST, 3, Choice.FOR, 4, Choice.FOR);
        var poll = new Poll(Method.ROLL_CALL, AT, Set.of(), some, Map.of(), List.of());
        assertThat(take(poll)).isEqualTo(Sentence.of("governance.vote.not-called", "Membre 5"));
    }

    @Test
    void onPaperTheCountsAreKeptAndNobodysChoice() {
        council("1", "2", "3", "4", "5");
        assertThat(take(paper(new Papers(3, 1, 0), 1, 2)).key()).endsWith("papers");
        assertThat(take(paper(new Papers(3, 1, 1), 1, 1)).key()).endsWith("tellers");
        assertThat(take(paper(new Papers(3, 1, 1), 1, 9)).key()).endsWith("tellers");
        assertThat(take(paper(new Papers(3, 1, 1), 1, 2))).isNull();
        assertThat(taken().voices()).isEmpty();
        assertThat(taken().tellers()).containsExactly("Membre 1", "Membre 2");
        assertThat(taken().counts().votesFor()).isEqualTo(3);
    }

    @Test
    void eachCollegeKeepsItsShareWhateverItsNumber() {
        var body = sitting.body("steering-committee");
        sitting.seat(body, 1, 2, sitting.college(body, "Département", 50));
        sitting.seat(body, 3, 9, sitting.college(body, "Partenaires", 50));
        begin(body, "1", "2", "3", "4", "5", "6", "7", "8", "9");
        var against = Map.of(1, Choice.AGAINST, 2, Choice.AGAINST, 3, Choice.AGAINST);
        assertThat(take(Poll.byHands(AT, against))).isNull();
        assertThat(taken().counts().votesFor()).as("six of nine heads").isEqualTo(6);
        assertThat(taken().counts().outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(taken().weighedAgainst()).isEqualTo(571);
        assertThat(taken().counting()).isEqualTo(Counting.SHARED_WEIGHT);
        assertThat(taken().why(new Texts(messages, Language.FR)))
                .as("in the unit that decided")
                .isEqualTo(
                        "Rejeté\u00a0: les voix pondérées pour ne font pas la majorité requise.");
        assertThat(taken().colleges())
                .extracting(Taken.CollegeCount::share)
                .containsExactly(50, 50);
    }

    @Test
    void aVoteIsTakenOnceAndStandsAndNoneAfterTheClosing() {
        council("1", "2", "3", "4", "5");
        assertThat(take(Poll.byHands(LocalTime.of(18, 0), Map.of())).key()).endsWith("vote.early");
        assertThat(take(Poll.byHands(AT, Map.of(9, Choice.AGAINST))).key()).endsWith("no-voice");
        assertThat(take(Poll.byHands(AT, Map.of()))).isNull();
        assertThat(take(Poll.byHands(AT, Map.of())).key()).endsWith("vote.done");
        assertThatThrownBy(() -> jdbc.sql("update governance.vote set against = 9").update())
                .isNotNull();
        assertThatThrownBy(() -> jdbc.sql("delete from governance.voice").update()).isNotNull();
        council("1", "2", "3", "4", "5");
        assertThat(doors.close(session, Instant.now(), null)).isNull();
        assertThat(take(Poll.byHands(AT, Map.of())).key()).endsWith("vote.not-open");
    }

    private static Poll paper(Papers papers, int one, int other) {
        return new Poll(
                Method.PAPER,
                AT,
                Set.of(),
                Map.of(),
                Map.of("", papers),
                List.of(one, other),
                Ground.nomination());
    }

    private void council(String... lines) {
        var body = sitting.body("epci-council");
        sitting.seat(body, 1, 9, null);
        begin(body, lines);
    }

    private void begin(Body body, String... lines) {
        session = sitting.open(body);
        note(lines);
    }

    private void note(String... lines) {
        for (var line : lines)
            assertThat(book.note(session, line, LocalTime.of(18, 30), null)).as(line).isNull();
    }

    private Sentence take(Poll poll) {
        return votes.take(sitting.item(session), poll, null);
    }

    private Taken taken() {
        return rows.of(sitting.item(session)).orElseThrow();
    }
}
