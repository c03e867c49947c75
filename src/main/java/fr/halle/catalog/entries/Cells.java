package fr.halle.catalog.entries;

import fr.halle.catalog.files.Sentence;
import fr.halle.catalog.mapping.Field;
import fr.halle.kernel.Vat;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** What the cells of a row mean; a cell that means nothing becomes a problem, and nothing. */
final class Cells {

    private static final long DEAREST = 10_000_000;
    private static final int MOST = 1_000_000;

    /** « 1 240,50 € » and « €1,240.50 » without their spaces and signs. */
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}([.,]\\d{3})+([.,]\\d{1,2})");

    private static final Pattern BROKEN =
            Pattern.compile("#(N/A|REF!|VALUE!|VALEUR!|DIV/0!|NAME\\?|NOM\\?|NUM!|NUL!|NULL!)");
    private static final List<Integer> RATES = List.of(0, 21, 55, 100, 200);

    private final List<Problem> problems;

    Cells(List<Problem> problems) {
        this.problems = problems;
    }

    /** In cents: more than nothing, at most 100 000 €, with a point or a comma before the cents. */
    @Nullable Long price(Line line) {
        var cell = line.at(Field.PRICE).replaceAll("[\\s\u00a0\u202f€]|EUR|eur", "");
        if (cell.isEmpty()) return wrong(line, Field.PRICE, "price.none");
        if (THOUSANDS.matcher(cell).matches()) {
            int cents = Math.max(cell.lastIndexOf('.'), cell.lastIndexOf(','));
            cell =
                    cell.substring(0, cents).replaceAll("[.,]", "")
                            + "."
                            + cell.substring(cents + 1);
        }
        // Shopify and WooCommerce write more figures than cents, all of them nought
        if (!cell.matches("\\d{1,9}([.,]\\d{1,2}0*)?"))
            return wrong(line, Field.PRICE, "price", Sentence.quoted(line.at(Field.PRICE)));
        long price = new BigDecimal(cell.replace(',', '.')).movePointRight(2).longValueExact();
        if (price == 0) return wrong(line, Field.PRICE, "price.zero");
        if (price > DEAREST) return wrong(line, Field.PRICE, "price.high");
        return price;
    }

    /** Null when the file does not say. */
    @Nullable Integer quantity(Line line, Field field) {
        var cell = line.at(field).replaceAll("[\\s\u00a0\u202f]", "");
        if (cell.isEmpty()) return null;
        if (cell.matches("-\\d+([.,]0+)?")) return wrong(line, field, "quantity.negative", cell);
        if (!cell.matches("\\d+([.,]0+)?"))
            return wrong(line, field, "quantity", Sentence.quoted(cell));
        var whole = cell.replaceAll("[.,].*", "");
        if (whole.length() > 9 || Integer.parseInt(whole) > MOST)
            return wrong(line, field, "quantity.high", Sentence.quoted(cell), MOST);
        return Integer.valueOf(whole);
    }

    /** 20, « 5,5 % », or 0.055 as a spreadsheet keeps a percentage. */
    @Nullable Vat vat(Line line) {
        var cell = line.at(Field.VAT).replaceAll("[\\s\u00a0\u202f%]", "").replace(',', '.');
        if (cell.isEmpty()) return null;
        if (cell.matches("\\d{1,2}(\\.\\d{1,4})?")) {
            var rate = new BigDecimal(cell);
            boolean share = rate.signum() > 0 && rate.compareTo(BigDecimal.ONE) < 0;
            int permille = rate.movePointRight(share ? 3 : 1).intValue();
            if (RATES.contains(permille)) return new Vat(permille);
        }
        return wrong(line, Field.VAT, "vat", Sentence.quoted(line.at(Field.VAT)));
    }

    /** Figures only, whatever stands between them. */
    String barcode(Line line) {
        var cell = line.at(Field.BARCODE).replaceAll("^'|[\\s\u00a0-]", "");
        if (cell.matches("(\\d{8}|\\d{12,14})?")) return cell;
        wrong(line, Field.BARCODE, "barcode", Sentence.quoted(cell));
        return "";
    }

    /** Nothing and reported when it is longer than {@code longest} characters, or an error. */
    String words(Line line, Field field, String words, int longest) {
        if (BROKEN.matcher(words).matches()) {
            wrong(line, field, "formula", words);
            return "";
        }
        if (words.length() <= longest) return words;
        wrong(line, field, "long", words.length(), longest);
        return "";
    }

    /** Null where the cell is empty. */
    @Nullable String said(Line line, Field field, int longest) {
        return line.has(field) ? words(line, field, line.at(field), longest) : null;
    }

    <T> @Nullable T wrong(Line line, Field field, String key, Object... arguments) {
        problems.add(line.problem(field, key, arguments));
        return null;
    }
}
