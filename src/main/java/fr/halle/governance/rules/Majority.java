package fr.halle.governance.rules;

/** What is needed to adopt. */
public enum Majority {
    /** More than half of the votes cast: abstentions are none. */
    CAST,
    /** More than half of the members in office. */
    IN_OFFICE,
    /** At least two thirds of the votes cast. */
    TWO_THIRDS,
    /** All votes cast, and at least one. */
    UNANIMITY;

    /** How many votes for, of so many cast. */
    public int needed(int cast, int inOffice) {
        return switch (this) {
            case CAST -> cast / 2 + 1;
            case IN_OFFICE -> inOffice / 2 + 1;
            case TWO_THIRDS -> Math.max(1, new Fraction(2, 3).atLeast(cast));
            case UNANIMITY -> Math.max(1, cast);
        };
    }
}
