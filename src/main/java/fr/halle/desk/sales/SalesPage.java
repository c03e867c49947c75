package fr.halle.desk.sales;

import fr.halle.catalog.figures.Figures.Sleeping;
import fr.halle.catalog.figures.ProductFigures;
import fr.halle.desk.Frame;
import fr.halle.web.ui.Texts;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What sold in a period, beside the one before; which products did it, and which did not. */
record SalesPage(
        Frame frame,
        Moment now,
        Takings takings,
        List<ProductFigures> products,
        List<Sleeping> sleeping,
        int many,
        int sleepingWeeks) {

    String path() {
        return frame.path() + "/sales";
    }

    Period period() {
        return takings.period();
    }

    String address(Period period) {
        return path() + "?" + period.query();
    }

    /** The same day in a period of another length; of the present one, today. */
    String address(Period.Kind kind) {
        var day = period().holds(now.day()) ? now.day() : period().first();
        return address(Period.around(kind, day));
    }

    String file(String ending) {
        return path() + "." + ending + "?" + period().query();
    }

    boolean isRunning() {
        return period().holds(now.day());
    }

    boolean isFuture(Period other) {
        return other.first().isAfter(now.day());
    }

    /** As far as this period has come, the one before had brought this. */
    Totals beforeUntilNow() {
        return takings.totalsBeforeUntil(now.day(), hourly() ? now.hour() : 23);
    }

    private boolean hourly() {
        return period().kind() == Period.Kind.DAY;
    }

    List<Bar> bars() {
        return takings.bars().stream()
                .filter(bar -> !bar.isAhead(now.day(), hourly() ? now.hour() : 23))
                .toList();
    }

    /** A stroke's length, in hundredths of the longest. */
    long length(long cents) {
        long longest =
                bars().stream()
                        .flatMap(bar -> Stream.of(bar.amount(), bar.before()))
                        .mapToLong(each -> each.getAmountMinorLong())
                        .max()
                        .orElse(0);
        return longest == 0 ? 0 : 100 * cents / longest;
    }

    /** What the strokes shown had beside them, added up. */
    Money barsBefore() {
        return bars().stream().map(Bar::before).reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
    }

    List<ProductFigures> best() {
        return products.stream()
                .filter(each -> each.best() <= many && each.amount().isPositive())
                .toList();
    }

    List<ProductFigures> looked() {
        return products.stream()
                .filter(each -> each.seen() <= many && each.views() > 0)
                .sorted(Comparator.comparing(ProductFigures::seen))
                .toList();
    }

    /** « mardi 17 novembre », « du 16 nov. au 22 nov. », « 2026 ». */
    String name(Period period, Texts texts) {
        return switch (period.kind()) {
            case DAY -> texts.day(period.first());
            case WEEK ->
                    texts.text(
                            "desk.sales.week",
                            texts.shortDay(period.first()),
                            texts.shortDay(period.last()));
            case YEAR -> String.valueOf(period.first().getYear());
        };
    }

    String name(Bar bar, Texts texts) {
        return switch (period().kind()) {
            case DAY -> texts.time(LocalTime.of(bar.hour(), 0));
            case WEEK -> texts.day(bar.day());
            case YEAR -> month(bar.day(), texts);
        };
    }

    private static String month(LocalDate day, Texts texts) {
        return DateTimeFormatter.ofPattern("LLLL", texts.language().locale()).format(day);
    }
}
