package fr.halle.identity.secondfactor;

import java.util.Locale;

/** What became of a code that somebody typed. */
enum CodeOutcome {
    RIGHT,
    WRONG,
    /** It was right and has served: somebody may have looked over a shoulder. */
    USED,
    TOO_MANY;

    /** The key of what to say of it. */
    String sentence() {
        return "identity.code." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
