package fr.halle.governance.rules;

import org.jspecify.annotations.Nullable;

/**
 * How many have to be there for a body to deliberate.
 *
 * @param more than the part of the members in office, or at least it
 * @param represented whether a proxy counts as well, or only who is there in person
 * @param summonsDays between a session without quorum and the next, which needs none: whole days,
 *     or from day to day where that one is by right
 * @param second null in what was written before there were two ways: called again
 */
public record Quorum(
        Fraction part,
        boolean more,
        boolean represented,
        int summonsDays,
        @Nullable SecondSession second,
        String article) {

    /** Whether the second session needs no call of its own. */
    public boolean isByRight() {
        return second == SecondSession.BY_RIGHT;
    }

    /** Whether a session needs none, since members were called to it again. */
    public boolean isWaived() {
        return part.numerator() == 0;
    }

    public int needed(int inOffice) {
        return more ? part.moreThan(inOffice) : part.atLeast(inOffice);
    }
}
