package fr.halle.storefront.listing;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A price as people type it: « 10 », « 10,50 », « 10.5 € ». */
final class Price {

    private static final Pattern TYPED = Pattern.compile("(\\d{1,6})(?:[.,](\\d{1,2}))?\\s*€?");

    private Price() {}

    /** In cents; null when it is no price. */
    static @Nullable Long cents(String typed) {
        var price = TYPED.matcher(typed.replace('\u00a0', ' ').replace('\u202f', ' ').strip());
        if (!price.matches()) return null;
        var euros = price.group(1) + "." + (price.group(2) == null ? "0" : price.group(2));
        return new BigDecimal(euros).movePointRight(2).longValueExact();
    }

    /** As it stands in an address: « 10 » or « 10,50 ». */
    static String written(long cents) {
        var euros = BigDecimal.valueOf(cents, 2);
        return cents % 100 == 0
                ? String.valueOf(cents / 100)
                : euros.toPlainString().replace('.', ',');
    }
}
