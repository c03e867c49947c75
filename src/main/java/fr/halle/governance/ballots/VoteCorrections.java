package fr.halle.governance.ballots;

import fr.halle.governance.NotThere;
import fr.halle.governance.Sentence;
import fr.halle.governance.corrected.CorrectedVote;
import fr.halle.governance.corrected.CorrectedVotes;
import fr.halle.governance.minutes.RoomBook;
import fr.halle.governance.sessions.Item;
import fr.halle.governance.sessions.Session;
import fr.halle.governance.sessions.Sessions;
import fr.halle.governance.votes.Result;
import fr.halle.governance.votes.Tally;
import fr.halle.kernel.PersonId;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    private static final int LONGEST = 300;

    private final Sessions sessions;
    private final RoomBook book;
    private final VoteRows rows;
    private final JdbcClient jdbc;
    private final CorrectedVotes corrected;

    VoteCorrections(
            Sessions sessions,
            RoomBook book,
            VoteRows rows,
            JdbcClient jdbc,
            CorrectedVotes corrected) {
        this.sessions = sessions;
        this.book = book;
        this.rows = rows;
        this.jdbc = jdbc;
        this.corrected = corrected;
    }

    /** The room that a vote found. */
    Floor floor(Session session, Taken taken, Set<Integer> interested) {
        var now = book.asVoted(session, taken.id());
        return Floor.of(session, sessions.seats(session.id()), now, interested);
    }

    /**
     * Gives why what was typed cannot take the place of what stands; nothing is written then.
     *
     * @param typed as for a vote, and {@code reason}; method and time are those of the vote
     */
    @Transactional
    @Nullable Sentence correct(UUID itemId, Typed typed, PersonId by) {
        var item = sessions.item(itemId).orElseThrow();
        var session = sessions.held(item.session()).orElseThrow();
        var taken = rows.of(itemId).filter(VoteCorrections::wasTyped).orElseThrow(NotThere::answer);
        nobodySignsMeanwhile(taken.id());
        if (!isOpen(taken)) return Sentence.of("governance.vote.correct.signed");
        var whole = floor(session, taken, Set.of());
        var before = PollForm.of(taken, whole);
        var now = book.clock();
        var read =
                new PollForm(
                                typed.with("method", before.line("method"))
                                        .with("at", before.line("at")))
                        .read(whole, now);
        var poll = read.poll();
        if (poll == null) return read.wrong();
        if (poll.equals(new PollForm(before).read(whole, now).poll()))
            return Sentence.of("governance.vote.correct.same");
        if (!typed.has("reason", LONGEST)) return Sentence.of("governance.correction.reason");
        var floor = floor(session, taken, poll.interested());
        var refusal = PollCheck.refuses(poll, floor, whole.room());
        if (refusal != null) return refusal;
        var ballot = Votes.ballot(poll, floor);
        var result = Tally.count(ballot, item.voting(session.rules()));
        refusal = followed(session, item, taken, result);
        if (refusal != null) return refusal;
        rows.keep(taken.id(), typed.line("reason"), by);
        rows.write(item, poll, floor, ballot, result, by);
        return null;
    }

    /** What came by phone was counted, and typed by nobody. */
    static boolean wasTyped(Taken taken) {
        return !taken.method().isByPhone();
    }

    /** Whether it was typed, nobody has signed it, and the minutes are not adopted. */
    boolean isOpen(Taken taken) {
        return wasTyped(taken)
                && jdbc.sql(
                                """
                                select not exists (select from governance.deliberation d join governance.signature s on s.deliberation = d.id
                                                    where d.vote = :vote)
                                   and not exists (select from governance.vote v join governance.item i on i.id = v.item
                                                     join governance.minutes m on m.session = i.session where v.id = :vote)
                                """)
                        .param("vote", taken.id())
                        .query(Boolean.class)
                        .single();
    }

    private void nobodySignsMeanwhile(UUID vote) {
        jdbc.sql("select id from governance.deliberation where vote = ? for update")
                .param(vote)
                .query(UUID.class)
                .optional();
    }

    /** Another outcome takes nothing back that already followed from this one. */
    private @Nullable Sentence followed(Session session, Item item, Taken taken, Result result) {
        if (result.outcome() == taken.counts().outcome()) return null;
        if (!session.isOpen()) return Sentence.of("governance.vote.correct.public");
        boolean again =
                jdbc.sql(
                                """
                                select exists (select from governance.item i join governance.session s on s.id = i.session
                                                where i.second_reading_of = ? and s.cancelled_at is null)
                                """)
                        .param(item.id())
                        .query(Boolean.class)
                        .single();
        return again ? Sentence.of("governance.vote.correct.again") : null;
    }

    /** What stood before, the latest first. */
    List<CorrectedVote> of(Taken taken) {
        return corrected.of(taken.id());
    }
}
