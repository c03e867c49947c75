package fr.halle.web.ui;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TreeMap;

/** What somebody typed into a form, by field: a page that refuses shows it again as it was. */
public record Typed(Map<String, String> fields) {

    public static final Typed NOTHING = new Typed(Map.of());

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    /** Without what no keyboard sends. */
    public static Typed of(Map<String, String> sent) {
        var clean = new TreeMap<String, String>();
        sent.forEach((field, value) -> clean.put(field, value.replaceAll("\\p{Cntrl}", " ")));
        return new Typed(clean);
    }

    /** Nothing where the field was left alone. */
    public String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    public Typed with(String field, String value) {
        var changed = new TreeMap<>(fields);
        changed.put(field, value);
        return new Typed(changed);
    }

    /** Null where it is no day of a calendar that anybody uses. */
    public @Nullable LocalDate day(String field) {
        try {
            var day = LocalDate.parse(text(field));
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Null where it is no amount in euros between nought and 9 999 999,99. */
    public @Nullable Long cents(String field) {
        var figures = text(field).replaceAll("[\\s\u00a0\u202f€]", "").replace(',', '.');
        if (!figures.matches("[0-9]{1,7}(\\.[0-9]{1,2})?")) return null;
        return new BigDecimal(figures).movePointRight(2).longValueExact();
    }

    /** Null where it is no whole number of at most four figures. */
    public @Nullable Integer number(String field) {
        return text(field).matches("[0-9]{1,4}") ? Integer.valueOf(text(field)) : null;
    }
}
