package fr.halle.governance.corrected;

import fr.halle.kernel.PersonId;

import java.time.Instant;
import java.util.List;

/**
 * What had been entered of a vote before it was corrected.
 *
 * @param outcome of the texts: ADOPTED, REJECTED or SECOND_READING
 * @param against their numbers on the roll; none where the vote was secret
 * @param left who had left for the item
 * @param name of whoever corrected it; empty where nobody has that account any more
 */
public record CorrectedVote(
        String outcome,
        Counts counts,
        List<Counts> colleges,
        List<Integer> against,
        List<Integer> abstain,
        List<Integer> left,
        List<String> tellers,
        String reason,
        PersonId by,
        String name,
        Instant at) {

    /** {@code college}: empty for all. */
    public record Counts(String college, int votesFor, int against, int abstain) {}

    CorrectedVote named(String who) {
        return new CorrectedVote(
                outcome, counts, colleges, against, abstain, left, tellers, reason, by, who, at);
    }
}
