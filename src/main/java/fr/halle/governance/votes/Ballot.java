package fr.halle.governance.votes;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A vote on one item.
 *
 * @param voters whoever has a voice at that instant, those with an interest left out
 * @param choices by voter: the giver of a proxy, not its holder
 * @param chair number of whoever presides; null where the chair has no vote or it is secret
 * @param colleges none where the body has none
 */
public record Ballot(
        int inOffice,
        boolean quorumMet,
        Set<Integer> voters,
        Map<Integer, Choice> choices,
        @Nullable Integer chair,
        List<College> colleges) {

    public Ballot {
        voters = Set.copyOf(voters);
        choices = Map.copyOf(choices);
        colleges = List.copyOf(colleges);
        if (!voters.containsAll(choices.keySet())) {
            throw new IllegalArgumentException("Somebody votes who has no voice here");
        }
    }

    /** How many chose so among these. */
    int count(Choice choice, Set<Integer> among) {
        return (int)
                choices.entrySet().stream()
                        .filter(each -> each.getValue() == choice && among.contains(each.getKey()))
                        .count();
    }
}
