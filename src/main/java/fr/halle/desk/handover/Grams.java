package fr.halle.desk.handover;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A weight as it is typed at the counter. Without a unit a comma means kilograms, and a whole
 * number grams: « 1,13 », « 1130 », « 1,13 kg » and « 1 130 g » are the same.
 */
final class Grams {

    /** Nothing of a hundred kilograms goes over a counter. */
    static final int MOST = 100_000;

    private static final Pattern TYPED = Pattern.compile("(\\d{1,6})(?:[.,](\\d{1,4}))?(kg|g)?");

    private Grams() {}

    static OptionalInt of(String typed) {
        var match =
                TYPED.matcher(typed.replaceAll("[\\s\\u00a0\\u202f]", "").toLowerCase(Locale.ROOT));
        if (!match.matches()) return OptionalInt.empty();
        boolean kilograms =
                match.group(3) == null ? match.group(2) != null : match.group(3).equals("kg");
        var number =
                new BigDecimal(
                        match.group(2) == null
                                ? match.group(1)
                                : match.group(1) + "." + match.group(2));
        var grams = kilograms ? number.movePointRight(3) : number;
        int whole =
                grams.setScale(0, RoundingMode.HALF_UP).min(BigDecimal.valueOf(999_999)).intValue();
        return whole < 1 || whole > MOST ? OptionalInt.empty() : OptionalInt.of(whole);
    }
}
