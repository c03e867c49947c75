package fr.halle.governance.kit;

/** Where a version is in its life; it follows from the answers and is kept nowhere. */
public enum VersionState {
    WAITING,
    IN_USE,
    /** It was in use until the next one. */
    FORMER,
    REFUSED,
    /** Whoever supplied it put another in its place before all had answered. */
    REPLACED
}
