package fr.halle.web.ui;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What somebody typed into a form; left alone it is empty, what cannot be read is null. */
public record Typed(Map<String, String> fields) {

    public static final Typed NOTHING = new Typed(Map.of());

    public String line(String field) {
        return text(field).replaceAll("\\s+", " ");
    }

    /** Several lines, without what no keyboard sends: PostgreSQL takes no character nought. */
    public String text(String field) {
        var typed = fields.getOrDefault(field, "").replace('\t', ' ');
        return typed.replaceAll("[\\p{Cntrl}&&[^\n]]", "").strip();
    }

    public Typed with(String field, String value) {
        var changed = new TreeMap<>(fields);
        changed.put(field, value);
        return new Typed(changed);
    }

    public boolean isTicked(String field) {
        return fields.containsKey(field);
    }

    /** Neither empty nor longer. */
    public boolean has(String field, int longest) {
        return !line(field).isEmpty() && text(field).length() <= longest;
    }

    /** A day of a calendar that anybody uses. */
    public @Nullable LocalDate day(String field) {
        try {
            var day = LocalDate.parse(line(field));
            return day.getYear() < 1900 || day.getYear() > 2200 ? null : day;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public @Nullable LocalTime time(String field) {
        try {
            return LocalTime.parse(line(field).replace('h', ':'));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** An amount in euros between nought and 9 999 999,99. */
    public @Nullable Long cents(String field) {
        var figures = line(field).replaceAll("[\\s\u00a0\u202f€]", "").replace(',', '.');
        if (!figures.matches("[0-9]{1,7}(\\.[0-9]{1,2})?")) return null;
        return new BigDecimal(figures).movePointRight(2).longValueExact();
    }

    /** A whole number of at most four figures. */
    public @Nullable Integer number(String field) {
        return line(field).matches("[0-9]{1,4}") ? Integer.valueOf(line(field)) : null;
    }

    public @Nullable UUID id(String field) {
        try {
            return UUID.fromString(line(field));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
