package fr.halle.governance.votes;

import java.util.Set;

/**
 * Voters with a fixed share of the votes, whatever their number.
 *
 * @param share its part among the shares of all colleges
 * @param members by number on the roll
 */
public record College(String name, int share, Set<Integer> members) {

    public College {
        if (share <= 0) throw new IllegalArgumentException("A college without votes: " + name);
        members = Set.copyOf(members);
    }
}
