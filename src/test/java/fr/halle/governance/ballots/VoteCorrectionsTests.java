package fr.halle.governance.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.governance.Deciding;
import fr.halle.governance.Sitting;
import fr.halle.governance.acts.Deliberations;
import fr.halle.governance.ballots.Poll.Papers;
import fr.halle.governance.minutes.RoomBook;
import fr.halle.governance.sessions.SessionDoors;
import fr.halle.governance.votes.Choice;
import fr.halle.governance.votes.Result.Outcome;
import fr.halle.kernel.PersonId;
import fr.halle.testing.Browser;
import fr.halle.testing.WholeHouse;
import fr.halle.web.ui.Typed;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** A slip of the keyboard is put right in the room that the vote found, and stays readable. */
@WholeHouse
class VoteCorrectionsTests {

    private static final LocalTime AT = LocalTime.of(19, 0);
    private static final PersonId CLERK = new PersonId(UUID.randomUUID());

    @LocalServerPort int port;
    @Autowired Sitting sitting;
    @Autowired Deciding deciding;
    @Autowired Deliberations deliberations;
    @Autowired RoomBook book;
    @Autowired Votes votes;
    @Autowired VoteRows rows;
    @Autowired VoteCorrections corrections;
    @Autowired SessionDoors doors;
    @Autowired JdbcClient jdbc;

    private UUID session;

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
        assertThat(correct(typed("interested", "6", "abstain", "4"))).isNull();
        assertThat(taken().voters()).containsExactly(1, 2, 3, 4, 5);
        var before = corrections.of(taken());
        assertThat(before).extracting(each -> each.against().getFirst()).containsExactly(4, 3);
        assertThat(before.getLast().counts()).containsExactly(4, 1, 1);
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
        var papers = Map.of("", new Papers(3, 2, 1));
        var why = Ground.nomination();
        take(new Poll(Method.PAPER, AT, Set.of(), Map.of(), papers, List.of(1, 2), why));
        var counted = typed("for-0", "2", "against-0", "3", "white-0", "1", "tellers", "2 3");
        assertThat(correct(counted.with("white-0", "2"))).endsWith("vote.papers");
        assertThat(correct(counted)).isNull();
        assertThat(taken().counts().outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(taken().tellers()).containsExactly("Membre 2", "Membre 3");
        assertThat(taken().ground()).isNotNull();
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
    void afterTheClosingTheOutcomeStandsAndAfterASignatureAllOfIt() {
        council();
        take(Poll.byHands(AT, Map.of(3, Choice.AGAINST)));
        var act = deliberations.draft(sitting.item(session), null).orElseThrow();
        assertThat(doors.close(session, Instant.now(), null)).isNull();
        assertThat(correct(typed("against", "1 2 3 4"))).endsWith("correct.public");
        assertThat(correct(typed("against", "3 4"))).isNull();
        assertThat(taken().counts().against()).isEqualTo(2);
        deciding.signed(act);
        assertThat(correct(typed("against", "3"))).endsWith("correct.signed");
        assertThatThrownBy(() -> rows.keep(taken().id(), "Trop tard", CLERK))
                .hasMessageContaining("is signed");
        assertThat(taken().counts().against()).isEqualTo(2);
    }

    /** Not even with the database in hand, but in the transaction that keeps what stood. */
    @Test
    void nothingIsChangedThatIsNotKept() {
        council();
        take(Poll.byHands(AT, Map.of(3, Choice.AGAINST)));
        assertThat(correct(typed("against", "4"))).isNull();
        for (var what : List.of("update %s set against = 0", "delete from %s")) {
            var sql = what.formatted("governance.vote");
            assertThatThrownBy(() -> jdbc.sql(sql).update()).as(sql).isNotNull();
        }
        var kept = "delete from governance.vote_correction";
        assertThatThrownBy(() -> jdbc.sql(kept).update()).isNotNull();
        assertThat(taken().who(Choice.AGAINST)).containsExactly(4);
        assertThat(corrections.of(taken())).hasSize(1);
    }

    @Test
    void theSecretaryCorrectsOnAPageThatKeepsWhatWasTyped() {
        council();
        take(Poll.byHands(AT, Map.of(3, Choice.AGAINST)));
        var clerk = new Browser(port).enterAs(WholeHouse.ADMINISTRATOR);
        var vote = "/council/sessions/" + session + "/items/" + sitting.item(session) + "/vote";
        var page = vote + "/correction";
        assertThat(clerk.page(vote).select("a[href=" + page + "]")).hasSize(1);
        var form = clerk.page(page).expectForm("form[action=" + page + "]");
        assertThat(form.select("[name=against]").val()).isEqualTo("3");
        form.select("[name=against]").val("5 3");
        var refused = clerk.submit(form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("[name=against]").val()).isEqualTo("5 3");
        form.select("[name=reason]").val("Le 5 aussi");
        assertThat(clerk.submit(form).statusCode()).isEqualTo(302);
        assertThat(clerk.page(vote).select(".closures").text())
                .contains("5 pour, 1 contre", "Contre : Membre 3", "Le 5 aussi", "Corrigé par");
    }

    private void council() {
        var body = sitting.body("epci-council");
        sitting.seat(body, 1, 9, null);
        session = sitting.open(body);
        note(LocalTime.of(18, 30), "1", "2", "3", "4", "5", "6>5");
    }

    private void note(LocalTime at, String... lines) {
        for (var line : lines) assertThat(book.note(session, line, at, null)).as(line).isNull();
    }

    private void take(Poll poll) {
        assertThat(votes.take(sitting.item(session), poll, null)).isNull();
    }

    private Taken taken() {
        return rows.of(sitting.item(session)).orElseThrow();
    }

    private static Typed typed(String... fields) {
        var typed = Typed.NOTHING.with("reason", "Mal saisi");
        for (int i = 0; i < fields.length; i += 2) typed = typed.with(fields[i], fields[i + 1]);
        return typed;
    }

    private @Nullable String correct(Typed typed) {
        var said = corrections.correct(sitting.item(session), typed, CLERK);
        return said == null ? null : said.key();
    }
}
