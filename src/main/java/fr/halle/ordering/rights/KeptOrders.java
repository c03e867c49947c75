package fr.halle.ordering.rights;

import fr.halle.identity.Kept;
import fr.halle.kernel.CivilTime;
import fr.halle.ordering.placed.OrderLine;
import fr.halle.ordering.placed.Purchase;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the law wants kept of past purchases, and for how long. */
final class KeptOrders {

    /** Code de commerce L123-22 and Code de la consommation D213-2 say the same. */
    private static final int YEARS = 10;

    /** Of one contract, and each shop is one. Code de la consommation D213-1. */
    private static final Money LARGE = Money.of(CurrencyUnit.EUR, 120);

    private KeptOrders() {}

    static List<Kept> of(List<Purchase> purchases) {
        var kept = new ArrayList<Kept>();
        last(purchases)
                .ifPresent(
                        day ->
                                kept.add(
                                        new Kept(
                                                "ordering.kept.accounts",
                                                "ordering.kept.accounts.why",
                                                "ordering.kept.accounts.law",
                                                // years of account end with December
                                                LocalDate.of(day.getYear() + YEARS, 12, 31))));
        last(purchases.stream().filter(KeptOrders::isLarge).toList())
                .ifPresent(
                        day ->
                                kept.add(
                                        new Kept(
                                                "ordering.kept.contracts",
                                                "ordering.kept.contracts.why",
                                                "ordering.kept.contracts.law",
                                                nameUntil(day))));
        return kept;
    }

    /**
     * Whether some shop's part is a contract whose parties have to be known, as it was concluded.
     */
    static boolean isLarge(Purchase purchase) {
        return purchase.orders().stream()
                .map(
                        order ->
                                order.lines().stream()
                                        .map(OrderLine::total)
                                        .reduce(Money.zero(CurrencyUnit.EUR), Money::plus))
                .anyMatch(total -> !total.isLessThan(LARGE));
    }

    /**
     * Ten years from the delivery, which is some days after the order and always within a month.
     */
    static LocalDate nameUntil(LocalDate placed) {
        return placed.plusMonths(1).plusYears(YEARS);
    }

    static LocalDate day(Purchase purchase) {
        return CivilTime.local(purchase.placedAt()).toLocalDate();
    }

    private static Optional<LocalDate> last(List<Purchase> purchases) {
        return purchases.stream()
                .filter(each -> each.state() == Purchase.State.CONFIRMED)
                .map(KeptOrders::day)
                .max(LocalDate::compareTo);
    }
}
