package fr.halle.payments.operators;

/**
 * What operates the funds. A public authority itself must not hold merchants' money (CGCT L1611-7).
 */
public enum OperatorKind {
    COOPERATIVE,
    AGENCY,
    /** A régie with its own legal personality, or of advances and receipts. */
    REGIE,
    PLATFORM
}
