package fr.halle.governance.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.Sentence;
import fr.halle.governance.Sitting;
import fr.halle.governance.sessions.Convocations;
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

/** What is noted has happened. */
class TimeToComeTests extends PeopleTest {

    private static final LocalTime LAST = LocalTime.of(5, 59, 59); // its day began at six

    @Autowired Sitting sitting;
    @Autowired Sessions sessions;
    @Autowired SessionDoors doors;
    @Autowired Convocations convocations;
    @Autowired RoomBook book;
    @Autowired Notes notes;
    @Autowired Clock clock;

    private UUID session;
    private UUID item;

    @BeforeEach
    void openToday() throws InterruptedException {
        awaitTheNewDay();
        var body = sitting.body("epci-council");
        sitting.seat(body, 1, 2, null);
        session =
                sitting.planned(body, CivilTime.local(clock.instant()).minusHours(6).toLocalDate());
        item = sessions.put(session, "Un point", "", false).orElseThrow();
        var before = clock.instant().minus(Duration.ofDays(10));
        assertThat(convocations.send(session, before, false, null)).isNull();
        assertThat(doors.open(session, clock.instant(), null)).isNull();
    }

    /** Around six the end of its day is no longer to come. */
    private void awaitTheNewDay() throws InterruptedException {
        while (isAroundSix(CivilTime.local(clock.instant()).toLocalTime())) Thread.sleep(500);
    }

    private static boolean isAroundSix(LocalTime now) {
        return now.isAfter(LocalTime.of(5, 58, 30)) && now.isBefore(LocalTime.of(6, 0, 5));
    }

    @Test
    void neitherANoteNorItsCorrectionIsOfATimeToCome() {
        assertThat(book.note(session, "6:00:01 1", LAST, null)).isNull();
        assertThat(book.note(session, "5:59:59 2", LAST, null))
                .extracting(Sentence::key)
                .isEqualTo("governance.time.future");
        long note = notes.of(session).getFirst().id();
        assertThat(book.correct(session, note, "faute de frappe", "5:59:59 1", null))
                .extracting(Sentence::key)
                .isEqualTo("governance.time.future");
        assertThat(book.correct(session, note, "faute de frappe", "6:00:02 1", null)).isNull();
    }

    @Test
    void norIsAVoteAndWhatWasTypedIsKept() {
        for (var line : new String[] {"6:00:01 1", "6:00:01 2"})
            assertThat(book.note(session, line, LAST, null)).isNull();
        var secretary = buyer().enterAs(WholeHouse.ADMINISTRATOR);
        var path = "/council/sessions/" + session + "/items/" + item + "/vote";
        var refused = post(secretary, path, "method", "SHOW_OF_HANDS", "at", "05:59:59");
        assertThat(refused.mistakes()).singleElement().asString().startsWith("Il n’est que");
        assertThat(refused.valueOf("at")).isEqualTo("05:59:59");
        var taken = post(secretary, path, "method", "SHOW_OF_HANDS", "at", "06:00:30");
        assertThat(taken.status()).isEqualTo(302);
    }

    @Test
    void aMinuteMoreIsTheOtherClockAndAnotherDayIsOver() {
        var day = LocalDate.of(2026, 3, 4);
        var now = day.atTime(18, 42);
        assertThat(ToCome.refuses(day, LocalTime.of(18, 43), now)).isNull();
        assertThat(ToCome.refuses(day, LocalTime.of(18, 44), now))
                .isEqualTo(Sentence.of("governance.time.future", "18", "42"));
        assertThat(ToCome.refuses(day.minusDays(1), LAST, now)).isNull();
        assertThat(ToCome.refuses(day, LAST, day.plusDays(1).atTime(5, 59, 30))).isNull();
    }
}
