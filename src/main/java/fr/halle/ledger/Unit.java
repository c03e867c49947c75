package fr.halle.ledger;

/** What an account counts. An entry is in one unit. */
public enum Unit {
    /** Of a euro. */
    CENTS,
    /** Of a loyalty scheme. */
    POINTS,
    /** Of somebody's time. */
    MINUTES
}
