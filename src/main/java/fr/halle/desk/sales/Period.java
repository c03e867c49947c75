package fr.halle.desk.sales;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;

/** A day, a week from Monday on, or a year: local days of Paris, whatever the clock did. */
record Period(Kind kind, LocalDate first) {

    enum Kind {
        DAY("desk.sales.by.DAY", "desk.sales.chart.DAY"),
        WEEK("desk.sales.by.WEEK", "desk.sales.chart.WEEK"),
        YEAR("desk.sales.by.YEAR", "desk.sales.chart.YEAR");

        private final String key;
        private final String chart;

        Kind(String key, String chart) {
            this.key = key;
            this.chart = chart;
        }

        String key() {
            return key;
        }

        /** Of what its chart is called. */
        String chart() {
            return chart;
        }

        /** As it stands in an address; a week for any other word. */
        static Kind named(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst()
                    .orElse(WEEK);
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Period around(Kind kind, LocalDate day) {
        return switch (kind) {
            case DAY -> new Period(kind, day);
            case WEEK ->
                    new Period(kind, day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
            case YEAR -> new Period(kind, day.withDayOfYear(1));
        };
    }

    /** The first day that is no longer of it. */
    LocalDate end() {
        return switch (kind) {
            case DAY -> first.plusDays(1);
            case WEEK -> first.plusWeeks(1);
            case YEAR -> first.plusYears(1);
        };
    }

    LocalDate last() {
        return end().minusDays(1);
    }

    /** What it is fairly compared with: a Saturday with the Saturday before. */
    Period compared() {
        return kind == Kind.YEAR ? earlier() : new Period(kind, first.minusWeeks(1));
    }

    Period earlier() {
        return around(kind, first.minusDays(1));
    }

    Period later() {
        return around(kind, end());
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && day.isBefore(end());
    }

    String query() {
        return "by=" + kind.word() + "&on=" + first;
    }
}
