package fr.halle.desk.sales;

import fr.halle.desk.Frame;
import fr.halle.ordering.counter.Sales;

import java.time.LocalDate;
import java.util.List;

/** One week of sales beside the one before it, Monday first. {@code top} is of the week shown. */
record SalesPage(
        Frame frame,
        LocalDate today,
        Week shown,
        Week before,
        List<Sales.Product> top,
        boolean last) {

    /** A bar's length, in hundredths of the longest. */
    int length(Sales.Day day) {
        long longest =
                shown.days().stream()
                        .mapToLong(each -> each.amount().getAmountMinorLong())
                        .max()
                        .orElse(0);
        return longest == 0 ? 0 : (int) (100 * day.amount().getAmountMinorLong() / longest);
    }

    /** Days to come have nothing to say yet. */
    List<Sales.Day> past() {
        return shown.days().stream().filter(each -> !each.day().isAfter(today)).toList();
    }
}
