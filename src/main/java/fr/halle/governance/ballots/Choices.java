package fr.halle.governance.ballots;

import fr.halle.governance.ballots.Poll.Papers;
import fr.halle.governance.votes.Choice;

import java.util.HashMap;
import java.util.Map;

/** What each voter is counted as. */
final class Choices {

    private Choices() {}

    /** Of each voter. On paper nobody's is known: the counts are laid on any, and forgotten. */
    static Map<Integer, Choice> of(Poll poll, Floor floor) {
        var choices = new HashMap<Integer, Choice>();
        if (!poll.method().isSecret()) {
            floor.voters().forEach(n -> choices.put(n, poll.named().getOrDefault(n, Choice.FOR)));
            return choices;
        }
        for (var urn : floor.urns()) {
            var papers = poll.papers().getOrDefault(urn, new Papers(0, 0, 0));
            int at = 0;
            for (var number : floor.votersOf(urn)) {
                choices.put(number, choice(at++, papers));
            }
        }
        return choices;
    }

    /** The paper at this place, from nought: those for first, then those against. */
    static Choice choice(int at, Papers papers) {
        if (at < papers.votesFor()) return Choice.FOR;
        return at < papers.votesFor() + papers.against() ? Choice.AGAINST : Choice.ABSTAIN;
    }
}
