package fr.halle.governance.ballots;

import fr.halle.governance.NotThere;
import fr.halle.governance.Sentence;
import fr.halle.governance.corrected.CorrectedVote;
import fr.halle.governance.corrected.CorrectedVotes;
import fr.halle.governance.corrected.Standing;
import fr.halle.governance.minutes.RoomBook;
import fr.halle.governance.sessions.Session;
import fr.halle.governance.sessions.Sessions;
import fr.halle.governance.votes.Tally;
import fr.halle.kernel.PersonId;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Puts right what was typed of a vote, in the room as the vote found it: a slip of the keyboard
 * must not become a decision. What stood is kept, and what somebody signed stands.
 */
@Component
class VoteCorrections {

    static final String STALE = "governance.vote.correct.stale";

    private static final int LONGEST = 300;

    private final Sessions sessions;
    private final RoomBook book;
    private final VoteRows rows;
    private final CorrectedVotes corrected;
    private final Standing standing;

    VoteCorrections(
            Sessions sessions,
            RoomBook book,
            VoteRows rows,
            CorrectedVotes corrected,
            Standing standing) {
        this.sessions = sessions;
        this.book = book;
        this.rows = rows;
        this.corrected = corrected;
        this.standing = standing;
    }

    /** The room that a vote found. */
    private Floor floor(Session session, Taken taken, Set<Integer> interested) {
        var now = book.asVoted(session, taken.id());
        return Floor.of(session, sessions.seats(session.id()), now, interested);
    }

    /** The room for the form: where who left stands, those who stayed are asked for alone. */
    Floor asked(Session session, Taken taken) {
        boolean fixed = taken.method() != Method.SHOW_OF_HANDS;
        return floor(session, taken, fixed ? Set.copyOf(taken.interested()) : Set.of());
    }

    /** What came by phone was counted, and typed by nobody. */
    static boolean wasTyped(Taken taken) {
        return !taken.method().isByPhone();
    }

    /** Whether it was typed, nobody has signed it, and the minutes are not adopted. */
    boolean isOpen(Taken taken) {
        return wasTyped(taken) && !standing.isSigned(taken.id());
    }

    /** What stood before, the latest first. */
    List<CorrectedVote> of(Taken taken) {
        return corrected.of(taken.id());
    }

    /**
     * Gives why what was typed cannot take the place of what stands; nothing is written then.
     *
     * @param typed as for a vote, with {@code reason}, and {@code seen}: how often it had been
     *     corrected before it was read
     */
    @Transactional
    @Nullable Sentence correct(UUID itemId, Typed typed, PersonId by) {
        var item = sessions.item(itemId).orElseThrow(NotThere::answer);
        standing.holdOrigin(item);
        var session = sessions.held(item.session()).orElseThrow();
        var taken = rows.of(itemId).filter(VoteCorrections::wasTyped).orElseThrow(NotThere::answer);
        standing.holdAct(taken.id());
        if (!isOpen(taken)) return Sentence.of("governance.vote.correct.signed");
        var whole = floor(session, taken, Set.of());
        var before = PollForm.of(taken, whole);
        var read = new PollForm(again(typed, taken, before)).read(whole, book.clock());
        var poll = read.poll();
        if (poll == null) return read.wrong();
        boolean same = poll.equals(new PollForm(before).read(whole, book.clock()).poll());
        boolean seen = typed.line("seen").equals(String.valueOf(of(taken).size()));
        if (same) return seen ? Sentence.of("governance.vote.correct.same") : null;
        if (!seen) return Sentence.of(STALE);
        if (!typed.has("reason", LONGEST)) return Sentence.of("governance.correction.reason");
        roomIsThatOf(taken, session);
        var floor = floor(session, taken, poll.interested());
        if (floor.chair() == null) return Sentence.of("governance.vote.correct.no-chair");
        var refusal = PollCheck.refuses(poll, floor, whole.room());
        if (refusal != null) return refusal;
        var ballot = Votes.ballot(poll, floor);
        var result = Tally.count(ballot, item.voting(session.rules()));
        refusal =
                result.outcome() == taken.counts().outcome()
                        ? null
                        : standing.keepsOutcome(item, taken.id());
        if (refusal != null) return refusal;
        rows.keep(taken.id(), typed.line("reason"), by);
        rows.write(item, poll, floor, ballot, result, by);
        return null;
    }

    /**
     * Its method, its time and its ground stand. So does who left, but by show of hands: papers
     * were counted for the others, and a request was that of enough of those who stayed.
     */
    private static Typed again(Typed typed, Taken taken, Typed before) {
        var again =
                typed.with("method", before.line("method"))
                        .with("at", before.line("at"))
                        .with("why", "");
        return taken.method() == Method.SHOW_OF_HANDS
                ? again
                : again.with("interested", before.line("interested"));
    }

    private void roomIsThatOf(Taken taken, Session session) {
        var floor = floor(session, taken, Set.copyOf(taken.interested()));
        if (!List.copyOf(floor.voters()).equals(taken.voters()))
            throw new IllegalStateException("The room of vote " + taken.id() + " is another one");
    }
}
