package fr.halle.governance.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.Sitting;
import fr.halle.governance.bodies.Body;
import fr.halle.governance.minutes.RoomBook;
import fr.halle.governance.sessions.SessionDoors;
import fr.halle.kernel.PersonId;
import fr.halle.testing.WholeHouse;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.LocalTime;
import java.util.UUID;

/** A session under way, where a vote is taken at seven. */
@WholeHouse
abstract class VoteCorrectionTest {

    static final LocalTime AT = LocalTime.of(19, 0);
    static final PersonId CLERK = new PersonId(UUID.randomUUID());

    @LocalServerPort int port;
    @Autowired Sitting sitting;
    @Autowired RoomBook book;
    @Autowired Votes votes;
    @Autowired VoteRows rows;
    @Autowired VoteCorrections corrections;
    @Autowired SessionDoors doors;
    @Autowired JdbcClient jdbc;

    UUID session;

    /** Nine members; five are there, and one has a proxy. */
    void council() {
        var body = sitting.body("epci-council");
        sitting.seat(body, 1, 9, null);
        begin(body, "1", "2", "3", "4", "5", "6>5");
    }

    void begin(Body body, String... lines) {
        session = sitting.open(body);
        note(LocalTime.of(18, 30), lines);
    }

    void note(LocalTime at, String... lines) {
        for (var line : lines) assertThat(book.note(session, line, at, null)).as(line).isNull();
    }

    void take(Poll poll) {
        assertThat(votes.take(sitting.item(session), poll, null)).isNull();
    }

    Taken taken() {
        return rows.of(sitting.item(session)).orElseThrow();
    }

    /** With a reason. */
    static Typed typed(String... fields) {
        var typed = Typed.NOTHING.with("reason", "Mal saisi");
        for (int i = 0; i < fields.length; i += 2) typed = typed.with(fields[i], fields[i + 1]);
        return typed;
    }

    /** The key of what was said; null where it was done. By one who read what stands now. */
    @Nullable String correct(Typed typed) {
        var now = String.valueOf(corrections.of(taken()).size());
        var read = typed.isTicked("seen") ? typed : typed.with("seen", now);
        var said = corrections.correct(sitting.item(session), read, CLERK);
        return said == null ? null : said.key();
    }
}
