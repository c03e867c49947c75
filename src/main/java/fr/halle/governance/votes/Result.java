package fr.halle.governance.votes;

import java.util.List;

/**
 * How a vote ended.
 *
 * @param cast for and against: abstentions, and who said nothing, are not cast
 * @param needed votes for, where heads are counted
 * @param reasons in the order in which they decide
 */
public record Result(
        int voters,
        int votesFor,
        int against,
        int abstain,
        int cast,
        int needed,
        Outcome outcome,
        List<Reason> reasons) {

    public enum Outcome {
        ADOPTED,
        REJECTED,
        SECOND_READING
    }

    /** Its sentence is in messages.properties, under this name. */
    public enum Reason {
        NO_QUORUM,
        NOTHING_CAST,
        MAJORITY_REACHED,
        MAJORITY_MISSED,
        MAJORITY_MISSED_IN_A_COLLEGE,
        TIE_REJECTS,
        TIE_CHAIR_DECIDES,
        TIE_COMES_BACK
    }

    public boolean adopted() {
        return outcome == Outcome.ADOPTED;
    }
}
