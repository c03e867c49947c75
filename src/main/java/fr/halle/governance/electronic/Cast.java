package fr.halle.governance.electronic;

/** What became of a vote. */
public sealed interface Cast {

    /**
     * It counts.
     *
     * @param receipt with which it is found in the result
     */
    record Accepted(String receipt) implements Cast {}

    /** A voice is cast once. */
    record AlreadyCast() implements Cast {}

    /** It is not this person's to cast. */
    record NotYours() implements Cast {}

    /** Closed, or never opened. */
    record NotOpen() implements Cast {}
}
