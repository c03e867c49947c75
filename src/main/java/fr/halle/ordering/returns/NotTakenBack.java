package fr.halle.ordering.returns;

import fr.halle.catalog.condition.NoReturn;

import org.springframework.modulith.NamedInterface;

/**
 * Why a shopper who changes their mind may not give something back (Code de la consommation,
 * L221-28). A defect is another matter.
 */
@NamedInterface("counter")
public enum NotTakenBack {
    /** It spoils or goes out of date quickly (4°). */
    PERISHABLE("ordering.not-taken-back.PERISHABLE"),
    /** Made to the shopper's wishes, or clearly for them alone (3°). */
    MADE_TO_MEASURE(NoReturn.MADE_TO_MEASURE.key()),
    /** A meal, a show, a workshop on a given day (12°). */
    DATED(NoReturn.DATED.key());

    private final String key;

    NotTakenBack(String key) {
        this.key = key;
    }

    static NotTakenBack of(NoReturn said) {
        return switch (said) {
            case MADE_TO_MEASURE -> MADE_TO_MEASURE;
            case DATED -> DATED;
        };
    }

    /** Of its sentence, in messages.properties. */
    public String key() {
        return key;
    }
}
