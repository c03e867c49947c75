package fr.halle.governance.agreement;

/**
 * Which procedures a party that leaves no longer bears. Article 8 of the real text says both «
 * procédures à venir » and « décisions prises ultérieurement »: one of them is chosen, and kept
 * with the agreement.
 */
public enum Reading {
    /** Those decided after it has left: what is decided during the notice still binds it. */
    LATER_DECISIONS,
    /** Those begun after it has left, whenever they were decided. */
    LATER_PROCEDURES;

    /** The day that says who bears an expense. */
    Reading other() {
        return this == LATER_DECISIONS ? LATER_PROCEDURES : LATER_DECISIONS;
    }
}
