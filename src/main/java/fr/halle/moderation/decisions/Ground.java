package fr.halle.moderation.decisions;

/** On what a decision rests: a law, our terms, or nothing because nothing is done. */
public enum Ground {
    NONE,
    LAW,
    TERMS
}
