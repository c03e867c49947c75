package fr.halle.desk.sales;

import org.joda.money.Money;

import java.time.LocalDate;

/**
 * One stroke of the chart: an hour of a day, a day of a week, a month of a year; the same of the
 * period before stands beside it.
 */
record Bar(LocalDate day, int hour, int orders, Money amount, Money before) {

    /** Nothing has come in yet, for it is still to come. */
    boolean isAhead(LocalDate today, int hourNow) {
        return day.isAfter(today) || (day.equals(today) && hour > hourNow);
    }
}
