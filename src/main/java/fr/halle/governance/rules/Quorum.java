package fr.halle.governance.rules;

/**
 * How many have to be there for a body to deliberate.
 *
 * @param more than the part of the members in office, or at least it
 * @param represented whether a proxy counts as well, or only who is there in person
 * @param summonsDays whole days between a session without quorum and the next, which needs none
 */
public record Quorum(
        Fraction part, boolean more, boolean represented, int summonsDays, String article) {

    /** Whether a session needs none, since members were called to it again. */
    public boolean isWaived() {
        return part.numerator() == 0;
    }

    public int needed(int inOffice) {
        return more ? part.moreThan(inOffice) : part.atLeast(inOffice);
    }
}
