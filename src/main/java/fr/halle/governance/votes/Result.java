package fr.halle.governance.votes;

import fr.halle.governance.rules.Counting;

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

    public enum Reason {
        NO_QUORUM,
        NOTHING_CAST,
        MAJORITY_REACHED,
        MAJORITY_MISSED,
        MAJORITY_MISSED_IN_A_COLLEGE,
        TIE_REJECTS,
        TIE_CHAIR_DECIDES,
        TIE_COMES_BACK;

        /** The key of its sentence: a majority is told in the unit that decided. */
        public String key(Counting counting) {
            boolean majority = this == MAJORITY_REACHED || this == MAJORITY_MISSED;
            var unit = majority && counting != Counting.HEADS ? counting.name() + "." : "";
            return "governance.reason." + unit + name();
        }
    }

    public boolean adopted() {
        return outcome == Outcome.ADOPTED;
    }
}
