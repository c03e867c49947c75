package fr.halle.catalog.imports;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the cells of a row mean; a cell that means nothing becomes a problem, and a harmless value
 * stands in for it.
 */
final class Cells {

    private static final Money DEAREST = Money.of(CurrencyUnit.EUR, 100_000);
    private static final Money NONE = Money.zero(CurrencyUnit.EUR);
    private static final int MOST = 1_000_000;

    /** As Shopify writes it, and as a French spreadsheet that saved the file again does. */
    private static final Set<String> NO = Set.of("false", "faux", "no", "non", "0");

    private static final Set<String> YES = Set.of("true", "vrai", "yes", "oui", "1");

    private final List<Reading.Problem> problems;

    Cells(List<Reading.Problem> problems) {
        this.problems = problems;
    }

    /** More than nothing, at most 100 000 €, with a point or a comma before the cents. */
    Money price(Row row) {
        var cell = row.at(Column.PRICE);
        if (cell.isEmpty()) return wrong(row, Column.PRICE, NONE, "price.none");
        if (!cell.matches("\\d{1,9}([.,]\\d{1,2})?")) {
            return wrong(row, Column.PRICE, NONE, "price", Sentence.quoted(cell));
        }
        var price = Money.of(CurrencyUnit.EUR, new BigDecimal(cell.replace(',', '.')));
        if (price.isZero()) return wrong(row, Column.PRICE, NONE, "price.zero");
        if (price.isGreaterThan(DEAREST)) return wrong(row, Column.PRICE, NONE, "price.high");
        return price;
    }

    /** None when the file does not say. */
    int quantity(Row row) {
        var cell = row.at(Column.QUANTITY);
        if (cell.isEmpty()) return 0;
        if (cell.matches("-\\d+")) return wrong(row, Column.QUANTITY, 0, "quantity.negative", cell);
        if (!cell.matches("\\d+")) {
            return wrong(row, Column.QUANTITY, 0, "quantity", Sentence.quoted(cell));
        }
        if (cell.length() > 9 || Integer.parseInt(cell) > MOST) {
            return wrong(row, Column.QUANTITY, 0, "quantity.high", Sentence.quoted(cell), MOST);
        }
        return Integer.parseInt(cell);
    }

    /**
     * What one is. The weight serves to post it, packaging included: it is told, but no price per
     * kilogram may rest on it (arrêté du 16 novembre 1982 asks for the net quantity).
     */
    String whatOneIs(Row row) {
        var cell = row.at(Column.GRAMS);
        if (cell.isEmpty()) return "la pièce";
        if (!cell.matches("\\d{1,8}([.,]\\d{1,4})?")) {
            return wrong(row, Column.GRAMS, "", "grams", Sentence.quoted(cell));
        }
        var grams = new BigDecimal(cell.replace(',', '.'));
        if (grams.signum() == 0) return "la pièce";
        boolean heavy = grams.compareTo(BigDecimal.valueOf(1000)) >= 0;
        var shown = (heavy ? grams.movePointLeft(3) : grams).stripTrailingZeros().toPlainString();
        return "la pièce, "
                + shown.replace('.', ',')
                + "\u00a0"
                + (heavy ? "kg" : "g")
                + " emballée";
    }

    /** Cut to nothing and reported when it is longer than {@code longest} characters. */
    String words(Row row, Column column, String words, int longest) {
        if (words.length() <= longest) return words;
        return wrong(row, column, "", "long", words.length(), longest);
    }

    static boolean isNo(Row row, Column column) {
        return NO.contains(row.at(column).toLowerCase(Locale.ROOT));
    }

    static boolean isYes(Row row, Column column) {
        return YES.contains(row.at(column).toLowerCase(Locale.ROOT));
    }

    private <T> T wrong(Row row, Column column, T instead, String key, Object... arguments) {
        problems.add(row.problem(column, key, arguments));
        return instead;
    }
}
