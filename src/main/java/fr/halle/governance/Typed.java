package fr.halle.governance;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;

/** What somebody typed into a form, by the names of its fields. */
public record Typed(Map<String, String> fields) {

    public static final Typed NOTHING = new Typed(Map.of());

    /** On one line; PostgreSQL refuses the first of the control characters. */
    public String line(String name) {
        return text(name).replaceAll("\\s+", " ").strip();
    }

    /** Several lines. */
    public String text(String name) {
        return fields.getOrDefault(name, "").replaceAll("[\\p{Cntrl}&&[^\n]]", "").strip();
    }

    public boolean isTicked(String name) {
        return fields.containsKey(name);
    }

    public @Nullable LocalDate day(String name) {
        try {
            var day = LocalDate.parse(line(name));
            return day.getYear() < 1900 || day.getYear() > 2200 ? null : day;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public @Nullable LocalTime time(String name) {
        try {
            return LocalTime.parse(line(name).replace('h', ':'));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** A number from nought to 9999. */
    public @Nullable Integer number(String name) {
        return line(name).matches("[0-9]{1,4}") ? Integer.valueOf(line(name)) : null;
    }

    public @Nullable UUID id(String name) {
        try {
            return UUID.fromString(line(name));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Neither empty nor longer. */
    public boolean has(String name, int longest) {
        return !line(name).isEmpty() && text(name).length() <= longest;
    }
}
