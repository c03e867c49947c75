package fr.halle.governance.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.ballots.Poll.Papers;
import fr.halle.governance.ballots.Taken.CollegeCount;
import fr.halle.governance.corrected.CorrectedVote.Counts;
import fr.halle.governance.sessions.Sessions;
import fr.halle.governance.votes.Choice;
import fr.halle.governance.votes.Result.Outcome;
import fr.halle.testing.Browser;
import fr.halle.testing.WholeHouse;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A slip of the keyboard is put right in the room that the vote found, and stays readable. */
class VoteCorrectionsTests extends VoteCorrectionTest {

    @Autowired Sessions sessions;

    @Test
    void anotherNameIsAgainstAndTheFirstStaysReadable() {
        council();
        take(Poll.byHands(AT, Map.of(3, Choice.AGAINST, 6, Choice.ABSTAIN)));
        assertThat(correct(typed("against", "3", "abstain", "6"))).endsWith("correct.same");
        assertThat(correct(typed("against", "4", "reason", " "))).endsWith("reason");
        assertThat(correct(typed("against", "4 x"))).endsWith("vote.numbers");
        assertThat(correct(typed("against", "9"))).endsWith("no-voice");
        assertThat(corrections.of(taken())).isEmpty();
        assertThat(correct(typed("against", "4", "abstain", "6"))).isNull();
        assertThat(taken().who(Choice.AGAINST)).containsExactly(4);
        assertThat(taken().counts().votesFor()).isEqualTo(4);
        assertThat(taken().at()).isEqualTo(AT);
        assertThat(correct(typed("interested", "4", "abstain", "6"))).endsWith("no-quorum");
        assertThat(correct(typed("interested", "1"))).endsWith("correct.no-chair");
        assertThat(correct(typed("interested", "6", "abstain", "4"))).isNull();
        assertThat(taken().voters()).containsExactly(1, 2, 3, 4, 5);
        var before = corrections.of(taken());
        assertThat(before).extracting(each -> each.against().getFirst()).containsExactly(4, 3);
        assertThat(before.getLast().counts()).isEqualTo(new Counts("", 4, 1, 1));
        assertThat(before.getFirst().left()).isEmpty();
        assertThat(before.getLast().abstain()).containsExactly(6);
    }

    /** Within the second of the vote as well. */
    @Test
    void whoeverCameAfterTheVoteHasNoVoiceInItAndWhoLeftKeepsTheirs() {
        council();
        take(Poll.byHands(AT, Map.of()));
        note(AT, "7", "2-");
        assertThat(correct(typed("against", "7"))).endsWith("no-voice");
        assertThat(correct(typed("against", "2"))).isNull();
        assertThat(taken().voters()).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void theCountsOfPapersAreCorrectedWithTheirTellers() {
        council();
        note(LocalTime.of(18, 30), "7");
        var papers = Map.of("", new Papers(3, 2, 1));
        var why = Ground.nomination();
        take(new Poll(Method.PAPER, AT, Set.of(7), Map.of(), papers, List.of(1, 2), why));
        var page = sessions.byId(session).orElseThrow();
        assertThat(corrections.asked(page, taken()).votersOf("")).as("7 left").hasSize(6);
        var counted =
                typed("for-0", "2", "against-0", "3", "white-0", "1", "tellers", "2 3")
                        .with("interested", "1");
        assertThat(correct(counted.with("white-0", "2"))).endsWith("vote.papers");
        assertThat(correct(counted)).isNull();
        assertThat(taken().counts().outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(taken().tellers()).containsExactly("Membre 2", "Membre 3");
        assertThat(taken().ground()).isNotNull();
        assertThat(taken().interested()).containsExactly(7);
        assertThat(corrections.of(taken()).getFirst().against()).isEmpty();
    }

    @Test
    void aRollCallStillCallsEverybody() {
        council();
        var all = new TreeMap<Integer, Choice>();
        var called = typed();
        for (int number = 1; number <= 6; number++) {
            all.put(number, Choice.FOR);
            if (number < 6) called = called.with("voice-" + number, "FOR");
        }
        var ground = Ground.text("Règlement intérieur, art. 12");
        take(new Poll(Method.ROLL_CALL, AT, Set.of(), all, Map.of(), List.of(), ground));
        assertThat(correct(called)).endsWith("not-called");
        assertThat(correct(called.with("voice-6", "AGAINST"))).isNull();
        assertThat(taken().voices()).containsEntry(6, Choice.AGAINST).hasSize(6);
    }

    @Test
    void ofTwoAtOnceTheSecondReadsWhatTheFirstWrote() {
        council();
        take(Poll.byHands(AT, Map.of(3, Choice.AGAINST)));
        var one = typed("against", "4").with("seen", "0");
        assertThat(correct(one)).isNull();
        assertThat(correct(one)).as("pressed twice").isNull();
        assertThat(correct(typed("against", "5").with("seen", "0"))).endsWith("correct.stale");
        assertThat(taken().who(Choice.AGAINST)).containsExactly(4);
    }

    @Test
    void eachCollegeIsCountedAnew() {
        var body = sitting.body("steering-committee");
        sitting.seat(body, 1, 2, sitting.college(body, "Département", 50));
        sitting.seat(body, 3, 5, sitting.college(body, "Partenaires", 50));
        begin(body, "1", "2", "3", "4", "5");
        take(Poll.byHands(AT, Map.of(3, Choice.AGAINST)));
        assertThat(correct(typed("against", "1 2"))).isNull();
        assertThat(taken().colleges())
                .containsExactly(
                        new CollegeCount("Département", 50, 0, 2, 0),
                        new CollegeCount("Partenaires", 50, 3, 0, 0));
        assertThat(corrections.of(taken()).getFirst().colleges())
                .containsExactly(
                        new Counts("Département", 2, 0, 0), new Counts("Partenaires", 2, 1, 0));
    }

    @Test
    void theSecretaryCorrectsOnAPageThatKeepsWhatWasTyped() {
        council();
        take(Poll.byHands(AT, Map.of(3, Choice.AGAINST)));
        var clerk = new Browser(port).enterAs(WholeHouse.ADMINISTRATOR);
        var path = "/council/sessions/" + session;
        var vote = path + "/items/" + sitting.item(session) + "/vote";
        var page = vote + "/correction";
        assertThat(clerk.page(vote).select("a[href=" + page + "]")).hasSize(1);
        var form = clerk.page(page).expectForm("form[action=" + page + "]");
        assertThat(form.select("[name=against]").val()).isEqualTo("3");
        form.select("[name=against]").val("5 3");
        var refused = clerk.submit(form);
        assertThat(refused.statusCode()).isEqualTo(422);
        var again = Jsoup.parse(refused.body());
        assertThat(again.select("[name=against]").val()).isEqualTo("5 3");
        assertThat(again.text()).contains("celle du vote, à 19:00:00");
        form.select("[name=reason]").val("Le 5 aussi");
        assertThat(clerk.submit(form).statusCode()).isEqualTo(302);
        assertThat(clerk.page(vote).select(".closures").text())
                .contains("5 pour, 1 contre", "Contre : Membre 3", "Le 5 aussi", "Corrigé par");
        assertThat(clerk.page(path).text()).contains("Vote corrigé le");
        assertThat(doors.close(session, Instant.now(), null)).isNull();
        assertThat(clerk.page(path + "/list").text()).contains("Vote corrigé le");
        assertThat(clerk.page(path + "/minutes").text()).contains("Vote corrigé le", "Le 5 aussi");
    }
}
