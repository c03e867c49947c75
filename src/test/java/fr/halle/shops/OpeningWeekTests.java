package fr.halle.shops;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.kernel.CivilTime;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** A shop open on Tuesdays, mornings and afternoons. The 24th of November 2026 is a Tuesday. */
class OpeningWeekTests {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final List<Opening> TUESDAYS =
            List.of(opening("14:00", "19:00"), opening("07:00", "12:30"));

    @Test
    void opensNextLaterTheSameDay() {
        assertThat(week().opensNext(at(TUESDAY, "06:59"))).contains(TUESDAY.atTime(7, 0));
        assertThat(week().opensNext(at(TUESDAY, "12:30"))).contains(TUESDAY.atTime(14, 0));
    }

    @Test
    void opensNextTheWeekAfterOnceItHasOpenedForTheLastTime() {
        assertThat(week().opensNext(at(TUESDAY, "14:00")))
                .contains(TUESDAY.plusWeeks(1).atTime(7, 0));
    }

    @Test
    void waitsForTheEndOfAClosure() {
        var closed = new Closure(TUESDAY.minusDays(3), TUESDAY, "congés");
        assertThat(week(closed).opensNext(at(TUESDAY, "06:00")))
                .contains(TUESDAY.plusWeeks(1).atTime(7, 0));
        assertThat(week(closed).openUntil(at(TUESDAY, "08:00"))).isEmpty();
    }

    @Test
    void doesNotPromiseBeyondTwoWeeks() {
        var closed = new Closure(TUESDAY, TUESDAY.plusMonths(1), "");
        assertThat(week(closed).opensNext(at(TUESDAY, "06:00"))).isEmpty();
    }

    @Test
    void isOpenUntilTheStretchEnds() {
        assertThat(week().openUntil(at(TUESDAY, "07:00"))).contains(LocalTime.of(12, 30));
        assertThat(week().openUntil(at(TUESDAY, "12:30"))).isEmpty();
    }

    private static OpeningWeek week(Closure... closures) {
        return new OpeningWeek(
                TUESDAYS, List.of(closures), Duration.ZERO, Duration.ofMinutes(30), 4, false);
    }

    private static Opening opening(String opens, String closes) {
        return new Opening(DayOfWeek.TUESDAY, LocalTime.parse(opens), LocalTime.parse(closes));
    }

    private static Instant at(LocalDate day, String time) {
        return LocalDateTime.of(day, LocalTime.parse(time)).atZone(CivilTime.ZONE).toInstant();
    }
}
