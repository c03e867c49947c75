package fr.halle.governance.votes;

import fr.halle.governance.rules.Counting;
import fr.halle.governance.rules.Majority;
import fr.halle.governance.rules.RuleSet;
import fr.halle.governance.rules.Tie;
import fr.halle.governance.votes.Result.Outcome;
import fr.halle.governance.votes.Result.Reason;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts a ballot by a body's rules. */
public final class Tally {

    private static final BigInteger TWO = BigInteger.TWO;
    private static final BigInteger THREE = BigInteger.valueOf(3);

    private Tally() {}

    public static Result count(Ballot ballot, RuleSet.Voting rules) {
        int votesFor = ballot.count(Choice.FOR, ballot.voters());
        int against = ballot.count(Choice.AGAINST, ballot.voters());
        int cast = votesFor + against;
        var reason = decide(ballot, rules);
        return new Result(
                ballot.voters().size(),
                votesFor,
                against,
                ballot.voters().size() - cast,
                cast,
                rules.majority().needed(cast, ballot.inOffice()),
                outcome(reason, ballot),
                List.of(reason));
    }

    /** The same ballot by each way of counting: what a choice that the text leaves open changes. */
    public static Map<Counting, Result> alternatives(Ballot ballot, RuleSet.Voting rules) {
        var results = new EnumMap<Counting, Result>(Counting.class);
        for (var counting : Counting.values()) {
            var other =
                    new RuleSet.Voting(
                            rules.majority(),
                            rules.tie(),
                            counting,
                            rules.choice(),
                            rules.article());
            results.put(counting, count(ballot, other));
        }
        return results;
    }

    private static Reason decide(Ballot ballot, RuleSet.Voting rules) {
        if (!ballot.quorumMet()) return Reason.NO_QUORUM;
        if (ballot.colleges().isEmpty() || rules.counting() == Counting.HEADS) {
            return heads(ballot, rules);
        }
        return rules.counting() == Counting.EACH_COLLEGE
                ? eachCollege(ballot, rules)
                : byWeight(Weights.of(ballot), ballot, rules);
    }

    private static Reason heads(Ballot ballot, RuleSet.Voting rules) {
        var everybody = ballot.voters();
        var votesFor = BigInteger.valueOf(ballot.count(Choice.FOR, everybody));
        var against = BigInteger.valueOf(ballot.count(Choice.AGAINST, everybody));
        var inOffice = BigInteger.valueOf(ballot.inOffice());
        return byWeight(new Weights(votesFor, against, inOffice), ballot, rules);
    }

    private static Reason byWeight(Weights weights, Ballot ballot, RuleSet.Voting rules) {
        if (weights.cast().signum() == 0) return Reason.NOTHING_CAST;
        if (isReached(weights, rules.majority())) return Reason.MAJORITY_REACHED;
        boolean tie =
                rules.majority() == Majority.CAST && weights.votesFor().equals(weights.against());
        return tie ? tied(ballot, rules.tie()) : Reason.MAJORITY_MISSED;
    }

    private static boolean isReached(Weights weights, Majority majority) {
        var votesFor = weights.votesFor();
        return switch (majority) {
            case CAST -> votesFor.compareTo(weights.against()) > 0;
            case IN_OFFICE -> votesFor.multiply(TWO).compareTo(weights.all()) > 0;
            case TWO_THIRDS ->
                    votesFor.multiply(THREE).compareTo(weights.cast().multiply(TWO)) >= 0;
            case UNANIMITY -> weights.against().signum() == 0;
        };
    }

    /** A college of which nobody is there has no majority. */
    private static Reason eachCollege(Ballot ballot, RuleSet.Voting rules) {
        for (var college : ballot.colleges()) {
            Set<Integer> members = college.members();
            var votesFor = BigInteger.valueOf(ballot.count(Choice.FOR, members));
            var against = BigInteger.valueOf(ballot.count(Choice.AGAINST, members));
            var weights = new Weights(votesFor, against, BigInteger.valueOf(members.size()));
            boolean reached = weights.cast().signum() > 0 && isReached(weights, rules.majority());
            if (!reached) return Reason.MAJORITY_MISSED_IN_A_COLLEGE;
        }
        return Reason.MAJORITY_REACHED;
    }

    private static Reason tied(Ballot ballot, Tie tie) {
        return switch (tie) {
            case REJECTED -> Reason.TIE_REJECTS;
            case SECOND_READING -> Reason.TIE_COMES_BACK;
            case CHAIR -> chairHasVoted(ballot) ? Reason.TIE_CHAIR_DECIDES : Reason.TIE_REJECTS;
        };
    }

    private static boolean chairHasVoted(Ballot ballot) {
        if (ballot.chair() == null) return false;
        var choice = ballot.choices().get(ballot.chair());
        return choice == Choice.FOR || choice == Choice.AGAINST;
    }

    private static Outcome outcome(Reason reason, Ballot ballot) {
        return switch (reason) {
            case MAJORITY_REACHED -> Outcome.ADOPTED;
            case TIE_COMES_BACK -> Outcome.SECOND_READING;
            case TIE_CHAIR_DECIDES ->
                    ballot.chair() != null && ballot.choices().get(ballot.chair()) == Choice.FOR
                            ? Outcome.ADOPTED
                            : Outcome.REJECTED;
            default -> Outcome.REJECTED;
        };
    }
}
