package fr.halle.desk.invoices;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** From a day to a day, both included: those asked for, or a whole month; at most a year. */
record Stretch(LocalDate from, LocalDate to) {

    static Stretch of(
            @Nullable YearMonth month,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            LocalDate today) {
        var whole = month == null ? YearMonth.from(today) : month;
        var first = from == null ? whole.atDay(1) : from;
        var last = to == null ? whole.atEndOfMonth() : to;
        if (last.isBefore(first)) last = first;
        boolean tooLong = ChronoUnit.DAYS.between(first, last) > 366;
        return new Stretch(first, tooLong ? first.plusDays(366) : last);
    }

    String named(String shop, String what, String ending) {
        return "%s-%s-%s-%s.%s".formatted(shop, what, from, to, ending);
    }
}
