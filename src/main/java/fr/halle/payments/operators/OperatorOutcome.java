package fr.halle.payments.operators;

/** What became of entering an operator or one of its accounts. */
public enum OperatorOutcome {
    ENTERED,
    /** Another is in charge in those days. */
    OVERLAPS,
    /** The account serves, or has served, another purpose. */
    OTHER_PURPOSE
}
