package fr.halle.governance.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.governance.Deciding;
import fr.halle.governance.acts.Deliberations;
import fr.halle.governance.acts.Wording;
import fr.halle.governance.votes.Choice;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Instant;
import java.util.Map;

/** What somebody relied on is not corrected away. */
class VoteStandsTests extends VoteCorrectionTest {

    @Autowired Deciding deciding;
    @Autowired Deliberations deliberations;
    @Autowired PlatformTransactionManager transactions;

    /** The register says what was decided, also when the slip is seen the day after. */
    @Test
    void untilTheDraftIsWordedTheOutcomeIsCorrectedToo() {
        council();
        take(Poll.byHands(AT, Map.of(3, Choice.AGAINST)));
        var act = deliberations.draft(sitting.item(session), null).orElseThrow();
        assertThat(doors.close(session, Instant.now(), null)).isNull();
        assertThat(correct(typed("against", "1 2 3 4"))).isNull();
        assertThat(taken().counts().votesFor()).isEqualTo(2);
        var words =
                new Wording("Objet", "7.10", "finances", "", "", "Le point est rejeté.", "", "");
        assertThat(deliberations.write(act, words)).isNull();
        assertThat(correct(typed("against", "3"))).endsWith("correct.worded");
        assertThat(correct(typed("against", "1 2 3 5"))).as("the same outcome").isNull();
    }

    @Test
    void afterASignatureAllOfItStands() {
        council();
        take(Poll.byHands(AT, Map.of(3, Choice.AGAINST)));
        var act = deliberations.draft(sitting.item(session), null).orElseThrow();
        deciding.signed(act);
        assertThat(correct(typed("against", "3 4"))).endsWith("correct.signed");
        assertThatThrownBy(() -> rows.keep(taken().id(), "Trop tard", CLERK))
                .hasMessageContaining("is signed");
        assertThat(taken().counts().against()).isOne();
    }

    @Test
    void afterTheMinutesWereAdoptedAllOfItStands() {
        council();
        take(Poll.byHands(AT, Map.of(3, Choice.AGAINST)));
        jdbc.sql("insert into governance.minutes (session, adopted_on) values (?, ?)")
                .params(session, Days.today())
                .update();
        assertThat(correct(typed("against", "3 4"))).endsWith("correct.signed");
    }

    /** Not even with the database in hand, but in the transaction that keeps what stood. */
    @Test
    void nothingIsChangedThatIsNotKept() {
        council();
        take(Poll.byHands(AT, Map.of(3, Choice.AGAINST)));
        var vote = taken().id();
        refused("written once", "update governance.vote set against = 0 where id = ?", vote);
        refused("written once", "delete from governance.voice where vote = ?", vote);
        refused(
                "written once",
                "insert into governance.voice select id, 99, 'FOR' from governance.vote where id = ?",
                vote);
        refused(
                "written once",
                "insert into governance.college_count select id, 'Autre', 50, 1, 0, 0 from governance.vote where id = ?",
                vote);
        refused("permission denied", "delete from governance.vote where id = ?", vote);
        refused(
                "permission denied",
                "update governance.voice set choice = 'FOR' where vote = ?",
                vote);
        assertThatThrownBy(
                        () ->
                                new TransactionTemplate(transactions)
                                        .executeWithoutResult(
                                                kept -> {
                                                    rows.keep(vote, "Pour voir", CLERK);
                                                    jdbc.sql(
                                                                    "update governance.vote set quorum_needed = 1 where id = ?")
                                                            .param(vote)
                                                            .update();
                                                }))
                .hasStackTraceContaining("permission denied");
        assertThat(corrections.of(taken())).isEmpty();
        assertThat(correct(typed("against", "4"))).isNull();
        refused("permission denied", "delete from governance.vote_correction where vote = ?", vote);
    }

    private void refused(String why, String sql, Object vote) {
        assertThatThrownBy(() -> jdbc.sql(sql).param(vote).update())
                .as(sql)
                .hasStackTraceContaining(why);
    }
}
