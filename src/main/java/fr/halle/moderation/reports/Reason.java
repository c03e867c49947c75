package fr.halle.moderation.reports;

/** Why somebody reports. Each has a sentence. */
public enum Reason {
    ILLEGAL,
    COUNTERFEIT,
    DANGEROUS,
    MISLEADING,
    PERSONAL_DATA,
    CHILD_ABUSE,
    OTHER;

    /** DSA, art. 16(2)(c): who reports the sexual abuse of a child need not say who they are. */
    boolean needsAName() {
        return this != CHILD_ABUSE;
    }
}
