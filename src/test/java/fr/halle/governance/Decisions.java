package fr.halle.governance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.acts.Deliberations;
import fr.halle.governance.acts.Signing;
import fr.halle.governance.acts.Wording;
import fr.halle.governance.ballots.Poll;
import fr.halle.governance.ballots.Votes;
import fr.halle.governance.bodies.Body;
import fr.halle.governance.bodies.BodyKind;
import fr.halle.governance.bodies.Office;
import fr.halle.governance.minutes.RoomBook;
import fr.halle.governance.votes.Choice;
import fr.halle.kernel.CivilTime;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalTime;
import java.util.TreeMap;
import java.util.UUID;

/** Deliberations of the register for tests, each of a session and a body of its own. */
@Component
public class Decisions {

    private static final int MEMBERS = 5;

    private final Sitting sitting;
    private final RoomBook book;
    private final Votes votes;
    private final Deliberations deliberations;
    private final Signing signing;

    Decisions(
            Sitting sitting,
            RoomBook book,
            Votes votes,
            Deliberations deliberations,
            Signing signing) {
        this.signing = signing;
        this.sitting = sitting;
        this.book = book;
        this.votes = votes;
        this.deliberations = deliberations;
    }

    /** Voted on today and drawn up. */
    public UUID drawnUp(BodyKind kind, boolean adopted) {
        var body = sitting.body("epci-council", kind);
        sitting.seat(body, 1, MEMBERS, null);
        return drawnUp(body, adopted);
    }

    private UUID drawnUp(Body body, boolean adopted) {
        var session = sitting.open(body);
        var against = new TreeMap<Integer, Choice>();
        for (int number = 1; number <= MEMBERS; number++) {
            assertThat(book.note(session, "" + number, LocalTime.of(18, 30), null)).isNull();
            if (!adopted) against.put(number, Choice.AGAINST);
        }
        var item = sitting.item(session);
        var poll = Poll.byHands(LocalTime.of(19, 0), against);
        assertThat(votes.take(item, poll, null)).isNull();
        return deliberations.draft(item, null).orElseThrow();
    }

    public UUID signed(BodyKind kind, boolean adopted) {
        var id = drawnUp(kind, adopted);
        var words =
                new Wording(
                        "Une dépense", "7.10", "finances locales/divers", "", "", "Oui.", "", "");
        assertThat(deliberations.write(id, words)).isNull();
        var today = CivilTime.local(Instant.now()).toLocalDate();
        for (var office : Office.values()) {
            assertThat(signing.sign(id, office, today, null)).isNull();
        }
        return id;
    }

    /** A steering committee's, adopted, signed and published today. */
    public UUID published() {
        var id = signed(BodyKind.STEERING, true);
        var today = CivilTime.local(Instant.now()).toLocalDate();
        assertThat(deliberations.transmit(id, "PREF008", today, null)).isNull();
        assertThat(deliberations.publish(id, today, null)).isNull();
        return id;
    }
}
