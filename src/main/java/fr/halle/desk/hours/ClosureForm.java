package fr.halle.desk.hours;

import fr.halle.desk.Mistake;
import fr.halle.desk.Mistakes;
import fr.halle.shops.Closure;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** Days of closure as they are typed; the last day may be left out. */
record ClosureForm(String first, String last, String reason) {

    static final ClosureForm EMPTY = new ClosureForm("", "", "");
    static final int LONGEST_REASON = 100;

    /** Beyond that somebody meant another year. */
    private static final int YEARS_AHEAD = 2;

    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("d/M/uuuu");

    /** What shoppers read, without what no keyboard types. */
    String cleanReason() {
        var clean = reason.replaceAll("\\p{Cntrl}", " ").strip();
        return clean.length() > LONGEST_REASON ? clean.substring(0, LONGEST_REASON) : clean;
    }

    Mistakes mistakes(LocalDate today) {
        var mistakes = new ArrayList<Mistake>();
        @Nullable LocalDate from = date(first);
        @Nullable LocalDate to = last.isBlank() ? from : date(last);
        if (first.isBlank()) {
            mistakes.add(Mistake.of("first", "desk.hours.closure.first-missing"));
        } else if (from == null) {
            mistakes.add(Mistake.of("first", "desk.hours.closure.not-a-day"));
        } else if (from.isBefore(today)) {
            mistakes.add(Mistake.of("first", "desk.hours.closure.past"));
        }
        if (!last.isBlank() && to == null) {
            mistakes.add(Mistake.of("last", "desk.hours.closure.not-a-day"));
        } else if (from != null && to != null && to.isBefore(from)) {
            mistakes.add(Mistake.of("last", "desk.hours.closure.ends-before"));
        } else if (to != null && to.isAfter(today.plusYears(YEARS_AHEAD))) {
            mistakes.add(Mistake.of("last", "desk.hours.closure.too-far"));
        }
        return new Mistakes(List.copyOf(mistakes));
    }

    /** To be asked only when nothing is to mend. */
    Closure closure() {
        var from = java.util.Objects.requireNonNull(date(first));
        @Nullable LocalDate to = last.isBlank() ? from : date(last);
        return new Closure(from, java.util.Objects.requireNonNull(to), cleanReason());
    }

    private static @Nullable LocalDate date(String typed) {
        for (var format : List.of(DateTimeFormatter.ISO_LOCAL_DATE, FRENCH)) {
            try {
                return LocalDate.parse(typed.strip(), format);
            } catch (DateTimeParseException e) {
                continue; // written in the other way
            }
        }
        return null;
    }
}
