package fr.halle.desk.payouts;

import fr.halle.kernel.CivilTime;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** From a day to a day, both included: those asked for, or a whole month; at most a year. */
record Span(LocalDate from, LocalDate to) {

    static Span of(
            @Nullable YearMonth month,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            LocalDate today) {
        var now = YearMonth.from(today);
        var whole = month == null || month.isAfter(now) ? now : month;
        var first = from == null ? whole.atDay(1) : from;
        if (first.isAfter(today)) first = today;
        var last = to == null ? YearMonth.from(first).atEndOfMonth() : to;
        if (last.isBefore(first)) last = first;
        boolean tooLong = ChronoUnit.DAYS.between(first, last) > 366;
        return new Span(first, tooLong ? first.plusDays(366) : last);
    }

    YearMonth month() {
        return YearMonth.from(from);
    }

    boolean isMonth() {
        return from.equals(month().atDay(1)) && to.equals(month().atEndOfMonth());
    }

    Instant start() {
        return CivilTime.instant(from, LocalTime.MIDNIGHT);
    }

    /** The first moment that is no longer of it. */
    Instant end() {
        return CivilTime.instant(to.plusDays(1), LocalTime.MIDNIGHT);
    }

    String query() {
        return isMonth() ? "month=" + month() : "from=" + from + "&to=" + to;
    }
}
