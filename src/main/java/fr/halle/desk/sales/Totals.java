package fr.halle.desk.sales;

import fr.halle.ordering.figures.Sales;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.math.RoundingMode;
import java.util.List;

/** How many orders, and for how much. */
record Totals(int orders, Money amount) {

    static Totals of(List<Sales.Stretch> stretches) {
        return new Totals(
                stretches.stream().mapToInt(Sales.Stretch::orders).sum(),
                stretches.stream()
                        .map(Sales.Stretch::amount)
                        .reduce(Money.zero(CurrencyUnit.EUR), Money::plus));
    }

    /** What an order came to on average, to the nearest cent; none without an order. */
    Money basket() {
        return orders == 0 ? amount : amount.dividedBy(orders, RoundingMode.HALF_UP);
    }
}
