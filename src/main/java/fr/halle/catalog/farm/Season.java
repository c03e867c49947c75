package fr.halle.catalog.farm;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * When something is usually there, each year from the first to the last day, both of them in it; it
 * may go over the new year. {@code always}: sold the rest of the year too.
 */
public record Season(MonthDay from, MonthDay until, boolean always) {

    public boolean holds(LocalDate day) {
        var now = MonthDay.from(day);
        boolean begun = !now.isBefore(from);
        boolean notOver = !now.isAfter(until);
        return from.isAfter(until) ? begun || notOver : begun && notOver;
    }

    /** As rows keep it: 415 is the fifteenth of April; none for 0. */
    public static @Nullable Season of(int from, int until, boolean always) {
        return from == 0 ? null : new Season(day(from), day(until), always);
    }

    public static int number(MonthDay day) {
        return day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    private static MonthDay day(int number) {
        return MonthDay.of(number / 100, number % 100);
    }
}
