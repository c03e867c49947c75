package fr.halle.ordering.returns;

import org.springframework.modulith.NamedInterface;

/**
 * Why a shopper who changes their mind may not give something back (Code de la consommation,
 * L221-28). A defect is another matter.
 */
@NamedInterface("counter")
public enum NotTakenBack {
    /** It spoils or goes out of date quickly (4°). */
    PERISHABLE("ordering.not-taken-back.PERISHABLE");

    private final String key;

    NotTakenBack(String key) {
        this.key = key;
    }

    /** Of its sentence, in messages.properties. */
    public String key() {
        return key;
    }
}
