package fr.halle.governance.corrected;

import java.time.Instant;
import java.util.List;

/**
 * What had been entered of a vote before it was corrected.
 *
 * @param counts for, against and abstained
 * @param against their numbers on the roll; none where the vote was secret
 * @param by empty where nobody has that account any more
 */
public record CorrectedVote(
        List<Integer> counts,
        List<Integer> against,
        List<Integer> abstain,
        String reason,
        String by,
        Instant at) {

    CorrectedVote by(String name) {
        return new CorrectedVote(counts, against, abstain, reason, name, at);
    }
}
