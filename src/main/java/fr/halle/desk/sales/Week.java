package fr.halle.desk.sales;

import fr.halle.ordering.counter.Sales;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.time.LocalDate;
import java.util.List;

/** Seven days, Monday first; a day without a sale counts nothing. */
record Week(LocalDate monday, List<Sales.Day> days) {

    static Week of(LocalDate monday, List<Sales.Day> sold) {
        return new Week(
                monday, monday.datesUntil(monday.plusDays(7)).map(day -> on(day, sold)).toList());
    }

    int orders() {
        return days.stream().mapToInt(Sales.Day::orders).sum();
    }

    Money amount() {
        return days.stream()
                .map(Sales.Day::amount)
                .reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
    }

    LocalDate sunday() {
        return monday.plusDays(6);
    }

    private static Sales.Day on(LocalDate day, List<Sales.Day> sold) {
        return sold.stream()
                .filter(each -> each.day().equals(day))
                .findFirst()
                .orElseGet(() -> new Sales.Day(day, 0, Money.zero(CurrencyUnit.EUR)));
    }
}
