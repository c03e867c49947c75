package fr.halle.governance.ballots;

import fr.halle.governance.ballots.Poll.Papers;
import fr.halle.governance.rules.Counting;
import fr.halle.governance.rules.RuleSet;
import fr.halle.governance.votes.Ballot;
import fr.halle.governance.votes.Choice;
import fr.halle.governance.votes.College;
import fr.halle.governance.votes.Result;
import fr.halle.governance.votes.Tally;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A vote that was taken, counted in the other ways that the text leaves open. */
public final class Alternatives {

    private Alternatives() {}

    /** Every way of counting, its own among them; empty where the way is not a choice. */
    public static Map<Counting, Result> of(
            Taken taken, List<College> colleges, RuleSet.Voting rules) {
        if (!rules.choice() || colleges.isEmpty()) return Map.of();
        var ballot =
                new Ballot(
                        taken.inOffice(),
                        true,
                        new TreeSet<>(taken.voters()),
                        taken.voices().isEmpty() ? laid(taken, colleges) : taken.voices(),
                        taken.chair(),
                        colleges);
        return Tally.alternatives(ballot, rules);
    }

    /**
     * Of a secret vote the counts of each college are known: they are laid on any of its voters.
     */
    private static Map<Integer, Choice> laid(Taken taken, List<College> colleges) {
        var choices = new HashMap<Integer, Choice>();
        for (var count : taken.colleges()) {
            var voters =
                    colleges.stream()
                            .filter(each -> each.name().equals(count.college()))
                            .flatMap(each -> each.members().stream())
                            .filter(taken.voters()::contains)
                            .sorted()
                            .toList();
            var papers = new Papers(count.votesFor(), count.against(), count.abstain());
            for (int i = 0; i < voters.size(); i++)
                choices.put(voters.get(i), Choices.choice(i, papers));
        }
        return choices;
    }
}
