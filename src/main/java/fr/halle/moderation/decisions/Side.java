package fr.halle.moderation.decisions;

/** Who reads a decision or appeals against it. */
enum Side {
    AUTHOR,
    REPORTER
}
