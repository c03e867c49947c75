package fr.halle.desk.sales;

import fr.halle.ordering.figures.Sales;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What came in during a period and during the one it is compared with. */
record Takings(Period period, List<Sales.Stretch> shown, List<Sales.Stretch> before) {

    /** {@code all} covers both periods. */
    static Takings of(Period period, List<Sales.Stretch> all) {
        return new Takings(period, within(period, all), within(period.compared(), all));
    }

    Totals totals() {
        return Totals.of(shown);
    }

    Totals totalsBefore() {
        return Totals.of(before);
    }

    /** Of the period before as far as this one has come: a Wednesday evening is no whole week. */
    Totals totalsBeforeUntil(LocalDate today, int hour) {
        var same = back(today);
        return Totals.of(
                before.stream()
                        .filter(
                                each ->
                                        each.day().isBefore(same)
                                                || (each.day().equals(same) && each.hour() <= hour))
                        .toList());
    }

    /** In the order of time, none left out, but for the hours around a day when nobody orders. */
    List<Bar> bars() {
        return switch (period.kind()) {
            case DAY -> hours().mapToObj(hour -> bar(period.first(), 1, hour)).toList();
            case WEEK ->
                    period.first().datesUntil(period.end()).map(day -> bar(day, 1, -1)).toList();
            case YEAR ->
                    Stream.iterate(period.first(), month -> month.plusMonths(1))
                            .limit(12)
                            .map(month -> bar(month, month.lengthOfMonth(), -1))
                            .toList();
        };
    }

    private IntStream hours() {
        var sold = Stream.concat(shown.stream(), before.stream()).mapToInt(Sales.Stretch::hour);
        var range = sold.summaryStatistics();
        return range.getCount() == 0
                ? IntStream.empty()
                : IntStream.rangeClosed(range.getMin(), range.getMax());
    }

    /** {@code hour} is −1 where every hour counts. */
    private Bar bar(LocalDate from, int days, int hour) {
        var now = Totals.of(among(shown, from, from.plusDays(days), hour));
        var then = back(from);
        var end = days == 1 ? then.plusDays(1) : then.plusMonths(1);
        var past = Totals.of(among(before, then, end, hour));
        return new Bar(from, Math.max(0, hour), now.orders(), now.amount(), past.amount());
    }

    private LocalDate back(LocalDate day) {
        return period.kind() == Period.Kind.YEAR ? day.minusYears(1) : day.minusWeeks(1);
    }

    private static List<Sales.Stretch> within(Period period, List<Sales.Stretch> all) {
        return all.stream().filter(each -> period.holds(each.day())).toList();
    }

    private static List<Sales.Stretch> among(
            List<Sales.Stretch> all, LocalDate from, LocalDate to, int hour) {
        return all.stream()
                .filter(each -> !each.day().isBefore(from) && each.day().isBefore(to))
                .filter(each -> hour < 0 || each.hour() == hour)
                .toList();
    }
}
