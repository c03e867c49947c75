package fr.halle.governance.rules;

/** What becomes of as many votes for as against. */
public enum Tie {
    REJECTED,
    /** The chair's own vote decides, where it is known. */
    CHAIR,
    /** It comes back at the next session, once. */
    SECOND_READING
}
