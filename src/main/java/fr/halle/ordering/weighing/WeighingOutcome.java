package fr.halle.ordering.weighing;

/** What became of a weight that somebody wrote down. */
public sealed interface WeighingOutcome {

    record Weighed() implements WeighingOutcome {}

    /** Handed over or cancelled already, or not sold by weight. */
    record TooLate() implements WeighingOutcome {}

    /** A colleague weighed it since the page was shown. */
    record Overtaken(int grams) implements WeighingOutcome {}
}
