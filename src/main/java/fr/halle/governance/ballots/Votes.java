package fr.halle.governance.ballots;

import fr.halle.governance.Sentence;
import fr.halle.governance.electronic.ElectronicVotes;
import fr.halle.governance.minutes.RoomBook;
import fr.halle.governance.room.Hours;
import fr.halle.governance.sessions.Item;
import fr.halle.governance.sessions.Session;
import fr.halle.governance.sessions.Sessions;
import fr.halle.governance.votes.Ballot;
import fr.halle.governance.votes.Tally;
import fr.halle.kernel.PersonId;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Set;
import java.util.UUID;

/** Takes a vote: freezes the room as it is, counts by the rules of the session, and writes both. */
@Component
public class Votes {

    private final Sessions sessions;
    private final RoomBook book;
    private final VoteRows rows;
    private final ElectronicVotes phones;
    private final Grounds grounds;

    Votes(
            Sessions sessions,
            RoomBook book,
            VoteRows rows,
            ElectronicVotes phones,
            Grounds grounds) {
        this.sessions = sessions;
        this.book = book;
        this.rows = rows;
        this.phones = phones;
        this.grounds = grounds;
    }

    /** Gives why the vote cannot be taken so; nothing is written then. */
    @Transactional
    public @Nullable Sentence take(UUID itemId, Poll poll, @Nullable PersonId by) {
        var item = sessions.item(itemId).orElseThrow();
        var session = sessions.held(item.session()).orElseThrow();
        if (!session.isOpen()) return Sentence.of("governance.vote.not-open");
        if (rows.of(itemId).isPresent()) return Sentence.of("governance.vote.done");
        if (phones.openIn(session.id()).isPresent()) return Sentence.of("governance.room.phones");
        var now = book.now(session);
        if (Hours.isBefore(poll.at(), now.last()))
            return Sentence.of("governance.vote.early", now.last().toString());
        var floor = Floor.of(session, sessions.seats(session.id()), now, poll.interested());
        var refusal = PollCheck.refuses(poll, floor, now.state());
        if (refusal == null && poll.method() != Method.SECRET_PHONES)
            refusal = keepGround(item, poll.method(), poll.ground(), floor, by);
        if (refusal != null) return refusal;
        var ballot = ballot(poll, floor);
        rows.write(
                item, poll, floor, ballot, Tally.count(ballot, item.voting(session.rules())), by);
        return null;
    }

    /** Notes why a vote is by roll call or in secret, where it is; or says why it cannot be. */
    @Nullable Sentence keepGround(
            Item item, Method method, @Nullable Ground ground, Floor floor, @Nullable PersonId by) {
        if (!GroundCheck.isNeeded(method)) {
            grounds.forget(item.id());
            return null;
        }
        var refusal = GroundCheck.refuses(method, ground, floor);
        if (refusal == null && ground != null) grounds.keep(item.id(), method, ground, floor, by);
        return refusal;
    }

    /** The room for an item that has not been voted on. */
    Floor floor(Session session) {
        return floor(session, Set.of());
    }

    /** The same without those who leave for the item. */
    Floor floor(Session session, Set<Integer> interested) {
        var seats = sessions.seats(session.id());
        return Floor.of(session, seats, book.now(session), interested);
    }

    @Nullable Taken taken(Item item) {
        return rows.of(item.id()).orElse(null);
    }

    /** What was typed, of this second where it has no time of its own. */
    PollForm.Read read(Session session, Typed typed) {
        return new PollForm(typed).read(floor(session), book.clock());
    }

    static Ballot ballot(Poll poll, Floor floor) {
        boolean secret = poll.method().isSecret();
        return new Ballot(
                floor.seats().size(),
                true,
                floor.voters(),
                Choices.of(poll, floor),
                secret ? null : floor.chair(),
                floor.colleges());
    }
}
