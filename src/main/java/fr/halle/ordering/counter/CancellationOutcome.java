package fr.halle.ordering.counter;

/** What became of a shop's wish to cancel. */
public sealed interface CancellationOutcome {

    record Cancelled() implements CancellationOutcome {}

    /** Handed over or cancelled already. */
    record TooLate() implements CancellationOutcome {}

    /** A shopper deserves to know why. */
    record ReasonMissing() implements CancellationOutcome {}
}
