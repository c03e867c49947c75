package fr.halle.catalog.editing;

import java.util.Arrays;
import java.util.Locale;

/** Where a product stands for its merchant. */
public enum Place {
    ON_SALE,
    /** On sale, but none of it is left. */
    SOLD_OUT,
    /** Published, and today is not one of its days. */
    LATER,
    /** For other shops alone. */
    TRADE,
    /** Never published. */
    DRAFT,
    /** Published once, put away since. */
    ARCHIVE;

    /** As it stands in an address: sold-out; on sale for any other word. */
    public static Place named(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElse(ON_SALE);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
