package fr.halle.desk.sales;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.desk.sales.Period.Kind;
import fr.halle.ordering.figures.Sales.Stretch;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** However a stretch of time is cut, its parts come to the whole. */
class TakingsTests {

    private static final LocalDate BEGIN = LocalDate.of(2023, 12, 20);

    @Test
    void theStrokesOfAnyPeriodComeToItsTotalsAndSoDoItsDays() {
        var random = new Random(20261122);
        var all = sold(random);
        for (int i = 0; i < 40; i++) {
            var day = BEGIN.plusDays(380 + random.nextInt(700));
            for (var kind : Kind.values()) {
                var takings = Takings.of(Period.around(kind, day), all);
                var bars = takings.bars();
                var label = takings.period().toString();
                assertThat(sum(bars.stream().map(Bar::amount).toList()))
                        .as(label)
                        .isEqualTo(takings.totals().amount());
                assertThat(sum(bars.stream().map(Bar::before).toList()))
                        .as(label)
                        .isEqualTo(takings.totalsBefore().amount());
                assertThat(bars.stream().mapToInt(Bar::orders).sum())
                        .as(label)
                        .isEqualTo(takings.totals().orders());
                var days =
                        takings.period()
                                .first()
                                .datesUntil(takings.period().end())
                                .map(each -> Takings.of(Period.around(Kind.DAY, each), all))
                                .map(each -> each.totals().amount())
                                .toList();
                assertThat(sum(days)).as(label).isEqualTo(takings.totals().amount());
            }
        }
    }

    @Test
    void weeksBeginOnMondayAcrossTheYearAndPeriodsFollowOneAnother() {
        var week = Period.around(Kind.WEEK, LocalDate.of(2027, 1, 1));
        assertThat(week.first()).isEqualTo("2026-12-28");
        assertThat(week.last()).isEqualTo("2027-01-03");
        assertThat(week.later().first()).isEqualTo("2027-01-04");
        assertThat(Period.around(Kind.YEAR, week.first()).last()).isEqualTo("2026-12-31");
        assertThat(Period.around(Kind.DAY, week.first()).compared().first())
                .isEqualTo("2026-12-21");
        assertThat(Kind.named("month")).isEqualTo(Kind.WEEK);
    }

    @Test
    void aWednesdayIsComparedWithTheWeekBeforeUntilItsWednesday() {
        var wednesday = LocalDate.of(2026, 3, 25); // the hour changes on the Sunday after
        var all =
                List.of(
                        stretch(wednesday.minusDays(9), 10, 100),
                        stretch(wednesday.minusDays(7), 10, 200),
                        stretch(wednesday.minusDays(7), 19, 400),
                        stretch(wednesday.minusDays(4), 10, 800));
        var takings = Takings.of(Period.around(Kind.WEEK, wednesday), all);
        assertThat(takings.totalsBeforeUntil(wednesday, 12).amount()).isEqualTo(cents(300));
        assertThat(takings.totalsBefore()).isEqualTo(new Totals(4, cents(1500)));
        assertThat(takings.totalsBefore().basket()).isEqualTo(cents(375));
        assertThat(takings.totals().basket()).isEqualTo(cents(0));
    }

    private static List<Stretch> sold(Random random) {
        var all = new ArrayList<Stretch>();
        for (int day = 0; day < 1100; day++) {
            for (int hour = 0; hour < 24; hour++) {
                if (random.nextInt(60) == 0)
                    all.add(stretch(BEGIN.plusDays(day), hour, 1 + random.nextInt(9_999)));
            }
        }
        return all;
    }

    private static Stretch stretch(LocalDate day, int hour, long cents) {
        return new Stretch(day, hour, 1, cents(cents));
    }

    private static Money cents(long cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(cents(0), Money::plus);
    }
}
