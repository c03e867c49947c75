package fr.halle.catalog.files;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;

/** Numbers of a spreadsheet as people see them: 12.3, where the file says 12.300000000000001. */
final class Figures {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d{1,2})?");

    /** What a double holds for sure. */
    private static final MathContext SURE = new MathContext(15);

    private Figures() {}

    static String plain(String raw) {
        if (!NUMBER.matcher(raw).matches()) return raw;
        var number = new BigDecimal(raw).round(SURE);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
