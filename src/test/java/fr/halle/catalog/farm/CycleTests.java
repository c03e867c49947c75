package fr.halle.catalog.farm;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.kernel.CivilTime;
import fr.halle.kernel.ShopId;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.UUID;

/** Orders until Tuesday 18:00 for Friday's market from 9:00 to 12:00. */
class CycleTests {

    private static final Cycle CYCLE =
            new Cycle(
                    new UUID(0, 1),
                    new ShopId(new UUID(0, 2)),
                    "Marché",
                    DayOfWeek.TUESDAY,
                    LocalTime.of(18, 0),
                    DayOfWeek.FRIDAY,
                    LocalTime.of(9, 0),
                    LocalTime.of(12, 0));

    @Test
    void ordersGoToThisFridayUntilTuesdayEveningAndThenToTheNext() {
        assertThat(day("2026-11-24", "17:59")).isEqualTo("2026-11-27");
        assertThat(day("2026-11-24", "18:00")).isEqualTo("2026-12-04");
        assertThat(day("2026-11-27", "10:00")).isEqualTo("2026-12-04");
    }

    @Test
    void hoursAreThoseOfTheClockOnTheNightsThatChangeThem() {
        var spring = CYCLE.on(LocalDate.parse("2027-04-02")); // the hour changes on 28 March
        assertThat(CivilTime.local(spring.closes()).toLocalTime()).isEqualTo("18:00");
        var sunday =
                new Cycle(
                        CYCLE.id(),
                        CYCLE.shop(),
                        "Ferme",
                        DayOfWeek.SATURDAY,
                        LocalTime.of(18, 0),
                        DayOfWeek.SUNDAY,
                        LocalTime.of(9, 0),
                        LocalTime.of(12, 0));
        var shorter = sunday.on(LocalDate.parse("2027-03-28"));
        assertThat(shorter.starts()).isEqualTo(shorter.closes().plusSeconds(14 * 3600));
        var longer = sunday.on(LocalDate.parse("2026-10-25"));
        assertThat(longer.starts()).isEqualTo(longer.closes().plusSeconds(16 * 3600));
    }

    @Test
    void aCycleThatClosesOnItsOwnDayAfterItBeganClosedAWeekBefore() {
        var late =
                new Cycle(
                        CYCLE.id(),
                        CYCLE.shop(),
                        "Marché",
                        DayOfWeek.FRIDAY,
                        LocalTime.of(9, 0),
                        DayOfWeek.FRIDAY,
                        LocalTime.of(9, 0),
                        LocalTime.of(12, 0));
        assertThat(CivilTime.local(late.on(LocalDate.parse("2026-11-27")).closes()).toLocalDate())
                .isEqualTo("2026-11-20");
    }

    @Test
    void aSeasonMayGoOverTheNewYear() {
        var cabbage = new Season(MonthDay.of(10, 1), MonthDay.of(3, 31), false);
        assertThat(cabbage.holds(LocalDate.parse("2026-12-31"))).isTrue();
        assertThat(cabbage.holds(LocalDate.parse("2027-03-31"))).isTrue();
        assertThat(cabbage.holds(LocalDate.parse("2027-04-01"))).isFalse();
        var tomatoes = new Season(MonthDay.of(7, 1), MonthDay.of(9, 30), false);
        assertThat(tomatoes.holds(LocalDate.parse("2026-09-30"))).isTrue();
        assertThat(tomatoes.holds(LocalDate.parse("2026-11-22"))).isFalse();
    }

    private static String day(String date, String time) {
        Instant now = CivilTime.instant(LocalDate.parse(date), LocalTime.parse(time));
        return CYCLE.next(now).day().toString();
    }
}
