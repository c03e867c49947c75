package fr.halle.governance.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.governance.Sentence;
import fr.halle.governance.Sitting;
import fr.halle.governance.ballots.Poll;
import fr.halle.governance.ballots.Votes;
import fr.halle.governance.sessions.SessionDoors;
import fr.halle.governance.sessions.Sessions;
import fr.halle.testing.WholeHouse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;

@WholeHouse
class RoomBookTests {

    private static final LocalTime NOW = LocalTime.of(18, 30);

    @Autowired Sitting sitting;
    @Autowired RoomBook book;
    @Autowired Notes notes;
    @Autowired Sessions sessions;
    @Autowired SessionDoors doors;
    @Autowired Votes votes;
    @Autowired JdbcClient jdbc;

    private UUID session;

    @BeforeEach
    void open() {
        var body = sitting.body("epci-council");
        sitting.seat(body, 1, 9, null);
        session = sitting.open(body);
    }

    @Test
    void theRoomIsWhatWasNoted() {
        note("18:30:00 1", "18:30:00 2", "18:30:00 3", "18:30:10 5>2", "18:41:07 4", "18:50:00 2-");
        var now = book.now(sessions.byId(session).orElseThrow());
        assertThat(now.state().present()).containsExactly(1, 3, 4);
        assertThat(now.state().voters()).containsExactly(1, 3, 4);
        assertThat(now.last()).isEqualTo("18:50:00");
        note("18:55:00 2");
        assertThat(book.now(sessions.byId(session).orElseThrow()).state().voters())
                .containsExactly(1, 2, 3, 4, 5);
    }

    @ParameterizedTest
    @CsvSource({
        "18:29:00 4, EARLIER_THAN_THE_LAST, 'CGCT, art. L2121-17 et L5211-1'",
        "18:31:00 2, ALREADY_THERE, 'CGCT, art. L2121-17 et L5211-1'",
        "18:31:00 7-, NOT_THERE, 'CGCT, art. L2121-17 et L5211-1'",
        "18:31:00 6>7, HOLDER_IS_ABSENT, 'CGCT, art. L2121-20 et L5211-1'",
        "18:31:00 6>2, HOLDER_HAS_ENOUGH, 'CGCT, art. L2121-20 et L5211-1'",
        "18:31:00 2>2, PROXY_TO_ONESELF, 'CGCT, art. L2121-20 et L5211-1'",
        "18:31:00 6>, NO_PROXY_TO_TAKE_BACK, 'CGCT, art. L2121-20 et L5211-1'",
    })
    void refusesWhatCannotBeWithItsRuleAndNotesNothing(
            String line, String refusal, String article) {
        note("18:30:00 1", "18:30:00 2", "18:30:10 5>2");
        var said = book.note(session, line, NOW, null);
        assertThat(said).isNotNull();
        assertThat(said.key()).isEqualTo("governance.refusal." + refusal);
        assertThat(said.values()).contains(article);
        assertThat(notes.of(session)).hasSize(3);
    }

    @Test
    void aCorrectionStrikesOutReplacesAndLeavesATrace() {
        note("18:30:00 1", "18:30:00 2", "18:41:07 7");
        assertThat(correct("18:41:07", "numéro mal lu", "8")).isNull();
        assertThat(book.now(sessions.byId(session).orElseThrow()).state().present())
                .containsExactly(1, 2, 8);
        assertThat(notes.of(session))
                .extracting(note -> note.member() + " " + note.struck())
                .containsExactly("1 null", "2 null", "7 numéro mal lu", "8 null");
        assertThatThrownBy(() -> jdbc.sql("delete from governance.note").update()).isNotNull();
        assertThatThrownBy(() -> jdbc.sql("update governance.note set member = 1").update())
                .isNotNull();
    }

    @Test
    void aCorrectionThatMakesALaterLineImpossibleIsRefusedWithItsSentence() {
        note("18:30:00 1", "18:31:00 2", "18:32:00 5>2");
        var said = correct("18:31:00", "absent", "");
        assertThat(said).isNotNull();
        assertThat(said.key()).isEqualTo("governance.correction.impossible");
        assertThat(said.values().get(2))
                .isInstanceOfSatisfying(
                        Sentence.class, why -> assertThat(why.key()).endsWith("HOLDER_IS_ABSENT"));
        assertThat(notes.of(session)).allMatch(Note::counts);
        assertThat(correct("18:31:00", "plus tôt", "18:30:30 2")).isNull();
        assertThat(book.now(sessions.byId(session).orElseThrow()).state().voters())
                .containsExactly(1, 2, 5);
    }

    @Test
    void whatAVoteWasTakenOnNoLongerChanges() {
        note("18:30:00 1", "18:30:00 2", "18:30:00 3", "18:30:00 4", "18:30:00 5");
        var poll = Poll.byHands(LocalTime.of(18, 45), Map.of());
        assertThat(votes.take(sitting.item(session), poll, null)).isNull();
        assertThat(correct("18:30:00", "erreur", ""))
                .extracting(Sentence::key)
                .isEqualTo("governance.room.voted");
        assertThat(book.note(session, "18:44:00 6", NOW, null))
                .extracting(Sentence::key)
                .isEqualTo("governance.room.voted");
        note("18:46:00 6");
    }

    @Test
    void nothingIsNotedOnceTheSessionIsClosed() {
        note("18:30:00 1");
        assertThat(doors.close(session, Instant.now(), null)).isNull();
        assertThat(book.note(session, "18:50:00 2", NOW, null))
                .extracting(Sentence::key)
                .isEqualTo("governance.room.not-open");
        assertThat(correct("18:30:00", "erreur", ""))
                .extracting(Sentence::key)
                .isEqualTo("governance.room.not-open");
    }

    private void note(String... lines) {
        for (var line : lines) assertThat(book.note(session, line, NOW, null)).as(line).isNull();
    }

    private Sentence correct(String at, String reason, String line) {
        var struck =
                notes.of(session).stream()
                        .filter(note -> note.at().equals(LocalTime.parse(at)))
                        .findFirst()
                        .orElseThrow();
        return book.correct(session, struck.id(), reason, line, null);
    }
}
