package fr.halle.shops;

import static org.assertj.core.api.Assertions.assertThat;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.TUESDAY;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

class OpeningHoursTests {

    private static final LocalDate A_TUESDAY = LocalDate.of(2026, 11, 24);
    private static final Opening MORNING =
            new Opening(TUESDAY, LocalTime.of(7, 0), LocalTime.of(12, 30));
    private static final Opening AFTERNOON =
            new Opening(TUESDAY, LocalTime.of(14, 0), LocalTime.of(19, 0));
    private static final Opening MARKET_DAY =
            new Opening(SATURDAY, LocalTime.of(8, 0), LocalTime.of(13, 0));

    @Test
    void aDayListsItsStretchesEarliestFirst() {
        assertThat(week().on(A_TUESDAY)).containsExactly(MORNING, AFTERNOON);
        assertThat(week().on(A_TUESDAY.plusDays(1))).isEmpty();
    }

    @Test
    void theWeekBeginsOnMondayInWhateverOrderItWasRead() {
        assertThat(week().openings()).containsExactly(MORNING, AFTERNOON, MARKET_DAY);
    }

    @Test
    void aClosureShutsItsFirstDayItsLastDayAndThoseBetween() {
        var away = new Closure(A_TUESDAY.minusDays(1), A_TUESDAY.plusDays(4), "congés");
        assertThat(week(away).on(A_TUESDAY)).isEmpty();
        assertThat(week(away).on(A_TUESDAY.plusDays(4))).isEmpty();
        assertThat(week(away).on(A_TUESDAY.plusDays(7))).hasSize(2);
        assertThat(week(away).on(A_TUESDAY.minusDays(7))).hasSize(2);
    }

    @Test
    void isOpenFromTheFirstMinuteUntilTheLastInTheTimeOfParis() {
        assertThat(week().openUntil(Instant.parse("2026-11-24T05:59:59Z"))).isEmpty();
        assertThat(week().openUntil(Instant.parse("2026-11-24T06:00:00Z")))
                .contains(LocalTime.of(12, 30));
        assertThat(week().openUntil(Instant.parse("2026-11-24T11:30:00Z"))).isEmpty();
        assertThat(week().openUntil(Instant.parse("2026-11-24T13:00:00Z")))
                .contains(LocalTime.of(19, 0));
    }

    private static OpeningWeek week(Closure... closures) {
        return new OpeningWeek(
                List.of(AFTERNOON, MARKET_DAY, MORNING),
                List.of(closures),
                Duration.ofMinutes(60),
                Duration.ofMinutes(30),
                8,
                false);
    }
}
