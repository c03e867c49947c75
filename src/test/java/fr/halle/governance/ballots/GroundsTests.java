package fr.halle.governance.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.governance.Sentence;
import fr.halle.governance.Sitting;
import fr.halle.governance.ballots.Poll.Papers;
import fr.halle.governance.minutes.RoomBook;
import fr.halle.governance.rules.Counting;
import fr.halle.governance.sessions.Seat;
import fr.halle.governance.sessions.Sessions;
import fr.halle.governance.votes.Choice;
import fr.halle.governance.votes.Result;
import fr.halle.testing.WholeHouse;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who may ask for a roll call or a secret ballot, and what counting otherwise would give. */
@WholeHouse
class GroundsTests {

    private static final LocalTime AT = LocalTime.of(19, 0);

    @Autowired Sitting sitting;
    @Autowired Sessions sessions;
    @Autowired RoomBook book;
    @Autowired Votes votes;
    @Autowired VoteRows rows;
    @Autowired JdbcClient jdbc;

    private UUID session;

    /** Nine in office, eight there: a quarter is two, a third three. */
    @Test
    void aQuarterOfThosePresentAsksForARollCall() {
        council("epci-council");
        assertThat(key(rollCall(null))).isEqualTo("governance.ground.missing.false");
        assertThat(rollCall(Ground.askedBy(List.of(1, 1))))
                .isEqualTo(
                        Sentence.of(
                                "governance.ground.few",
                                1,
                                2,
                                8,
                                "CGCT, art. L2121-21 et L5211-1"));
        assertThat(key(rollCall(Ground.askedBy(List.of(1, 9))))).endsWith("absent");
        assertThat(key(rollCall(Ground.nomination()))).endsWith("nomination.secret");
        assertThat(key(rollCall(Ground.text("")))).endsWith("words");
        assertThat(rollCall(Ground.askedBy(List.of(4, 1)))).isNull();
        var asked = rows.of(sitting.item(session)).orElseThrow().ground();
        assertThat(asked.ground().askedBy()).containsExactly(1, 4);
        assertThat(asked.needed()).isEqualTo(2);
        assertThatThrownBy(() -> jdbc.sql("delete from governance.ground").update())
                .hasMessageContaining("voted on");
    }

    @Test
    void aThirdAsksForASecretBallotAndANominationNeedsNobody() {
        council("epci-council");
        assertThat(key(paper(Ground.askedBy(List.of(1, 2))))).isEqualTo("governance.ground.few");
        assertThat(paper(Ground.askedBy(List.of(1, 2, 3)))).isNull();
        council("epci-council");
        assertThat(paper(Ground.nomination())).isNull();
    }

    @Test
    void inADepartementNobodyAsksForSecrecy() {
        council("departement-council");
        assertThat(paper(Ground.askedBy(List.of(1, 2, 3, 4))))
                .isEqualTo(Sentence.of("governance.ground.nobody", "CGCT, art. L3121-15"));
        assertThat(paper(Ground.nomination())).isNull();
    }

    @Test
    void aCommitteeCountsByItsRecordedChoiceAndTheOthersAreSimulated() {
        assertThat(alternatives("steering-committee"))
                .containsEntry(Counting.HEADS, Result.Outcome.ADOPTED)
                .containsEntry(Counting.SHARED_WEIGHT, Result.Outcome.REJECTED)
                .containsEntry(Counting.EACH_COLLEGE, Result.Outcome.REJECTED);
        assertThat(outcome()).isEqualTo(Result.Outcome.REJECTED);
        alternatives("steering-committee-each-college");
        assertThat(rows.of(sitting.item(session)).orElseThrow().counts().reason())
                .isEqualTo(Result.Reason.MAJORITY_MISSED_IN_A_COLLEGE);
        council("epci-council");
        assertThat(paper(Ground.nomination())).isNull();
        assertThat(simulated()).as("the law leaves no choice").isEmpty();
    }

    /** Two of the département against seven partners, of whom six are for. */
    private Map<Counting, Result.Outcome> alternatives(String rules) {
        var body = sitting.body(rules);
        sitting.seat(body, 1, 2, sitting.college(body, "Département", 50));
        sitting.seat(body, 3, 9, sitting.college(body, "Partenaires", 50));
        begin(sitting.open(body), 9);
        var against = Map.of(1, Choice.AGAINST, 2, Choice.AGAINST, 3, Choice.AGAINST);
        assertThat(votes.take(sitting.item(session), Poll.byHands(AT, against), null)).isNull();
        return simulated();
    }

    private Map<Counting, Result.Outcome> simulated() {
        var outcomes = new HashMap<Counting, Result.Outcome>();
        Alternatives.of(
                        rows.of(sitting.item(session)).orElseThrow(),
                        Seat.colleges(sessions.seats(session)),
                        sessions.byId(session).orElseThrow().rules().voting())
                .forEach((way, result) -> outcomes.put(way, result.outcome()));
        return outcomes;
    }

    private Result.Outcome outcome() {
        return rows.of(sitting.item(session)).orElseThrow().counts().outcome();
    }

    private Sentence rollCall(Ground ground) {
        var all = new HashMap<Integer, Choice>();
        for (int number = 1; number <= 8; number++) all.put(number, Choice.FOR);
        return take(Method.ROLL_CALL, all, Map.of(), List.of(), ground);
    }

    private Sentence paper(Ground ground) {
        var papers = Map.of("", new Papers(5, 2, 1));
        return take(Method.PAPER, Map.of(), papers, List.of(1, 2), ground);
    }

    private Sentence take(
            Method method,
            Map<Integer, Choice> named,
            Map<String, Papers> papers,
            List<Integer> tellers,
            Ground ground) {
        var poll = new Poll(method, AT, Set.of(), named, papers, tellers, ground);
        return votes.take(sitting.item(session), poll, null);
    }

    private void council(String rules) {
        var body = sitting.body(rules);
        sitting.seat(body, 1, 9, null);
        begin(sitting.open(body), 8);
    }

    private void begin(UUID opened, int present) {
        session = opened;
        for (int number = 1; number <= present; number++)
            assertThat(book.note(session, "" + number, LocalTime.of(18, 30), null)).isNull();
    }

    private static String key(Sentence sentence) {
        return sentence.key();
    }
}
