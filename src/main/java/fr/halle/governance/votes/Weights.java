package fr.halle.governance.votes;

import java.math.BigInteger;
import java.util.Set;
import java.util.TreeSet;

/**
 * Votes weighed by college, exactly. A college's share is held in equal parts by those of it who
 * have a voice; what abstains is not cast. All weights are multiples of one over {@code unit}.
 */
record Weights(BigInteger votesFor, BigInteger against, BigInteger all) {

    static Weights of(Ballot ballot) {
        var unit = BigInteger.ONE;
        for (var college : ballot.colleges()) unit = unit.multiply(voices(ballot, college));
        var votesFor = BigInteger.ZERO;
        var against = BigInteger.ZERO;
        var all = BigInteger.ZERO;
        for (var college : ballot.colleges()) {
            var share = BigInteger.valueOf(college.share());
            var voice = unit.divide(voices(ballot, college)).multiply(share);
            votesFor = votesFor.add(voice.multiply(count(ballot, Choice.FOR, college)));
            against = against.add(voice.multiply(count(ballot, Choice.AGAINST, college)));
            all = all.add(unit.multiply(share));
        }
        return new Weights(votesFor, against, all);
    }

    BigInteger cast() {
        return votesFor.add(against);
    }

    private static BigInteger count(Ballot ballot, Choice choice, College college) {
        return BigInteger.valueOf(ballot.count(choice, college.members()));
    }

    /** One where nobody of it is there: nothing is divided by nought, and nothing weighs. */
    private static BigInteger voices(Ballot ballot, College college) {
        Set<Integer> there = new TreeSet<>(ballot.voters());
        there.retainAll(college.members());
        return BigInteger.valueOf(Math.max(1, there.size()));
    }
}
