package fr.halle.shops.hours;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The public holidays of metropolitan France, Alsace and Moselle aside (Code du travail L3133-1).
 */
public enum Holiday {
    NEW_YEAR(1, 1),
    EASTER_MONDAY(1),
    LABOUR_DAY(5, 1),
    VICTORY(5, 8),
    ASCENSION(39),
    WHIT_MONDAY(50),
    BASTILLE_DAY(7, 14),
    ASSUMPTION(8, 15),
    ALL_SAINTS(11, 1),
    ARMISTICE(11, 11),
    CHRISTMAS(12, 25);

    private final IntFunction<LocalDate> in;

    Holiday(int month, int day) {
        in = year -> MonthDay.of(month, day).atYear(year);
    }

    Holiday(int daysAfterEaster) {
        in = year -> easter(year).plusDays(daysAfterEaster);
    }

    /** Two may fall on one day, as Ascension and the first of May in 2008: the first is named. */
    public static Optional<Holiday> on(LocalDate day) {
        return Arrays.stream(values())
                .filter(each -> each.in(day.getYear()).equals(day))
                .findFirst();
    }

    public LocalDate in(int year) {
        return in.apply(year);
    }

    /** Sunday of Easter by the Gregorian calendar, as Meeus, Jones and Butcher reckon it. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int corrected = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - corrected + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
