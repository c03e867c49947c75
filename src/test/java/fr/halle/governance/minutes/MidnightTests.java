package fr.halle.governance.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.Sentence;
import fr.halle.governance.Sitting;
import fr.halle.governance.ballots.Poll;
import fr.halle.governance.ballots.Votes;
import fr.halle.governance.sessions.SessionDoors;
import fr.halle.governance.sessions.Sessions;
import fr.halle.kernel.CivilTime;
import fr.halle.testing.WholeHouse;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;

/** A long evening: what is noted after midnight comes after what was noted before. */
@WholeHouse
class MidnightTests {

    @Autowired Sitting sitting;
    @Autowired Sessions sessions;
    @Autowired SessionDoors doors;
    @Autowired RoomBook book;
    @Autowired LastQuorum quorum;
    @Autowired Votes votes;

    private final Clock clock = Clock.systemUTC();
    private UUID session;

    @Test
    void aSessionGoesOnAfterMidnight() {
        var body = sitting.body("epci-council");
        sitting.seat(body, 1, 5, null);
        session = sitting.open(body, CivilTime.local(clock.instant()).toLocalDate().minusDays(2));
        for (var line : new String[] {"23:40 1", "23:58 2", "00:05 3", "00:10 4"})
            assertThat(note(line)).as(line).isEmpty();
        assertThat(note("23:59 5")).endsWith("EARLIER_THAN_THE_LAST");
        assertThat(take(LocalTime.of(23, 59))).endsWith("vote.early");
        assertThat(take(LocalTime.of(0, 20))).isEmpty();
        assertThat(note("00:15 5")).endsWith("room.voted");
        assertThat(note("00:30 1-")).isEmpty();
        assertThat(note("00:31 2-")).isEmpty();
        var known = sessions.byId(session).orElseThrow();
        assertThat(book.movements(known))
                .extracting(each -> each.at().toString())
                .containsExactly("23:40", "23:58", "00:05", "00:10", "00:30", "00:31");
        assertThat(doors.close(session, clock.instant(), null)).isNull();
        assertThat(quorum.in(sessions.byId(session).orElseThrow()))
                .contains(new LastQuorum.Missing(LocalTime.of(0, 31)));
    }

    @Test
    void aTimeAfterMidnightIsOfTheNextDay() {
        var day = LocalDate.of(2026, 11, 30);
        var evening = LocalDateTime.of(2026, 11, 30, 23, 50);
        assertThat(ToCome.refuses(day, LocalTime.of(0, 10), evening)).isNotNull();
        assertThat(ToCome.refuses(day, LocalTime.of(23, 49), evening)).isNull();
        assertThat(ToCome.refuses(day, LocalTime.of(0, 10), evening.plusMinutes(25))).isNull();
    }

    private String note(String line) {
        return key(book.note(session, line, LocalTime.of(6, 0), null));
    }

    private String take(LocalTime at) {
        return key(votes.take(sitting.item(session), Poll.byHands(at, Map.of()), null));
    }

    private static String key(@Nullable Sentence sentence) {
        return sentence == null ? "" : sentence.key();
    }
}
