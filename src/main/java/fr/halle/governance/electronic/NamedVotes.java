package fr.halle.governance.electronic;

import fr.halle.governance.votes.Choice;
import fr.halle.kernel.PersonId;
import fr.halle.web.spi.Signatures;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Casts named votes; a receipt is a signed copy of what was cast. */
@Component
public class NamedVotes {

    private static final String PURPOSE = "governance-vote";
    private final JdbcClient jdbc;
    private final ElectronicVotes votes;
    private final Signatures signatures;
    private final Clock clock;

    /** What a receipt says, and what stands in the register. */
    public record Receipt(UUID vote, int voter, Choice choice, Standing standing) {}

    /** Of its texts. */
    public enum Standing {
        /** Counted when the vote closes. */
        KEPT,
        COUNTED,
        /** The vote ended without a count. */
        ABANDONED,
        /** Ours, and not in the register. */
        LOST
    }

    NamedVotes(JdbcClient jdbc, ElectronicVotes votes, Signatures signatures, Clock clock) {
        this.jdbc = jdbc;
        this.votes = votes;
        this.signatures = signatures;
        this.clock = clock;
    }

    @Transactional
    public Cast cast(UUID vote, int voter, Choice choice, PersonId by) {
        int written =
                jdbc.sql(
                                """
                                with opened as (select id from governance.electronic_vote
                                                 where id = ? and closed_at is null and not secret for share)
                                insert into governance.electronic_choice (vote, voter, choice, cast_at)
                                select v.vote, v.voter, ?, ? from governance.electronic_voice v join opened on opened.id = v.vote
                                 where v.voter = ? and v.cast_by = ?
                                on conflict do nothing
                                """)
                        .params(
                                vote,
                                choice.name(),
                                clock.instant().atOffset(ZoneOffset.UTC),
                                voter,
                                by.value())
                        .update();
        if (written == 0) return votes.refused(vote, voter, by.value());
        var said = "%s/%d/%s".formatted(vote, voter, choice);
        return new Cast.Accepted(signatures.sign(PURPOSE, said));
    }

    /** What this receipt proves; empty where we did not give it. */
    public Optional<Receipt> verified(String receipt) {
        return signatures
                .verified(PURPOSE, receipt.strip())
                .map(said -> said.split("/"))
                .map(this::checked);
    }

    private Receipt checked(String... said) {
        var vote = UUID.fromString(said[0]);
        int voter = Integer.parseInt(said[1]);
        var choice = Choice.valueOf(said[2]);
        boolean kept =
                jdbc.sql(
                                "select exists (select from governance.electronic_choice where (vote, voter, choice) = (?, ?, ?))")
                        .params(vote, voter, choice.name())
                        .query(Boolean.class)
                        .single();
        return new Receipt(vote, voter, choice, standing(votes.find(vote).orElseThrow(), kept));
    }

    private static Standing standing(ElectronicVote vote, boolean kept) {
        if (!kept) return Standing.LOST;
        if (vote.isOpen()) return Standing.KEPT;
        return vote.abandoned() ? Standing.ABANDONED : Standing.COUNTED;
    }
}
