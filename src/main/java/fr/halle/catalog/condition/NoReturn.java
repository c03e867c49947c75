package fr.halle.catalog.condition;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/**
 * What a merchant says of goods and services that nobody gives back for a change of mind (Code de
 * la consommation, L221-28). What spoils is found from its facts, and not said.
 */
public enum NoReturn {
    /** To the shopper's wishes, or clearly for them alone (3°); a size or a colour is not. */
    MADE_TO_MEASURE("catalog.no-return.MADE_TO_MEASURE"),
    /** A meal, a show, a workshop, a night, on a given day or in a given time (12°). */
    DATED("catalog.no-return.DATED");

    private final String key;

    NoReturn(String key) {
        this.key = key;
    }

    /** Of its sentence, in messages.properties. */
    public String key() {
        return key;
    }

    /** Null for anything else, which is given back as usual. */
    public static @Nullable NoReturn named(@Nullable String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
