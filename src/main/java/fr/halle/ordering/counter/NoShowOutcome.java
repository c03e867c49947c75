package fr.halle.ordering.counter;

import java.time.Instant;

/** What became of saying that nobody came. */
public sealed interface NoShowOutcome {

    record Closed() implements NoShowOutcome {}

    /** They may still come, until then. */
    record NotYet(Instant until) implements NoShowOutcome {}

    /** Handed over, cancelled or said already. */
    record TooLate() implements NoShowOutcome {}
}
