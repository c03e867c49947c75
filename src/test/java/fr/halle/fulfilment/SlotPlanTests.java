package fr.halle.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.shops.Closure;
import fr.halle.shops.Opening;
import fr.halle.shops.OpeningWeek;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

class SlotPlanTests {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final Instant TUESDAY_AT_7 = Instant.parse("2026-11-24T06:00:00Z");

    @Test
    void hoursAreCutIntoWholeSlotsAndTheLastEndsByClosing() {
        var slots = plan("08:00", "09:50", 30, 0).from(TUESDAY_AT_7);
        assertThat(on(TUESDAY, slots)).containsExactly("08:00-08:30", "08:30-09:00", "09:00-09:30");
    }

    @Test
    void aStretchShorterThanASlotHasNone() {
        assertThat(plan("08:00", "08:29", 30, 0).from(TUESDAY_AT_7)).isEmpty();
    }

    @Test
    void everySlotHasTheWholeCapacity() {
        assertThat(plan("08:00", "10:00", 30, 0).from(TUESDAY_AT_7)).allMatch(s -> s.left() == 8);
    }

    @Test
    void theFirstSlotCanBePreparedInTime() {
        var plan = plan("08:00", "10:00", 30, 90);
        assertThat(on(TUESDAY, plan.from(TUESDAY_AT_7))).startsWith("08:30-09:00");
        assertThat(on(TUESDAY, plan.from(TUESDAY_AT_7.plusSeconds(1)))).startsWith("09:00-09:30");
        assertThat(on(TUESDAY, plan("08:00", "10:00", 30, 24 * 60).from(TUESDAY_AT_7))).isEmpty();
    }

    @Test
    void whatTakesLongerThanTheShopNeedsIsWaitedFor() {
        var shop = week("08:00", "10:00", 30, 30, false);
        var slow = new SlotPlan(shop, Duration.ofMinutes(90));
        assertThat(on(TUESDAY, slow.from(TUESDAY_AT_7))).startsWith("08:30-09:00");
        assertThat(slow.at(TUESDAY_AT_7.plusSeconds(3600), TUESDAY_AT_7)).isEmpty();
        var quick = new SlotPlan(shop, Duration.ofMinutes(5));
        assertThat(on(TUESDAY, quick.from(TUESDAY_AT_7))).startsWith("08:00-08:30");
    }

    @Test
    void whatTakesTwoWeeksStillHasAWeekToChooseFrom() {
        var slots =
                new SlotPlan(week("08:00", "09:00", 60, 0, false), Duration.ofDays(14))
                        .from(TUESDAY_AT_7);
        assertThat(slots.getFirst().day()).isEqualTo(TUESDAY.plusDays(14));
        assertThat(slots.getLast().day()).isEqualTo(TUESDAY.plusDays(21));
    }

    @Test
    void slotsAreOfferedForTwoWeeks() {
        var slots = plan("08:00", "09:00", 60, 0).from(TUESDAY_AT_7);
        assertThat(slots).hasSize(15);
        assertThat(slots.getLast().day()).isEqualTo(TUESDAY.plusDays(SlotPlan.DAYS_AHEAD));
    }

    @Test
    void aClosedDayAndAPausedShopHaveNone() {
        var away = new Closure(TUESDAY, TUESDAY.plusDays(1), "");
        var slots = new SlotPlan(week("08:00", "09:00", 60, 0, false, away)).from(TUESDAY_AT_7);
        assertThat(slots.getFirst().day()).isEqualTo(TUESDAY.plusDays(2));
        assertThat(new SlotPlan(week("08:00", "09:00", 60, 0, true)).from(TUESDAY_AT_7)).isEmpty();
    }

    @Test
    void aSlotIsFoundByItsFirstInstantOnly() {
        var plan = plan("08:00", "09:00", 30, 0);
        var eight = Instant.parse("2026-11-24T07:00:00Z");
        assertThat(plan.at(eight, TUESDAY_AT_7)).isPresent();
        assertThat(plan.at(eight.plusSeconds(60), TUESDAY_AT_7)).isEmpty();
        assertThat(plan.at(eight, eight.plusSeconds(1))).as("past").isEmpty();
    }

    @Test
    void keepsItsPlaceOnTheClockWhenTheHourChanges() {
        var beforeOctober = Instant.parse("2026-10-24T06:00:00Z");
        var slots = plan("08:00", "09:00", 60, 0).from(beforeOctober);
        assertThat(slots).allMatch(slot -> slot.from().equals(LocalTime.of(8, 0)));
        assertThat(slots.getFirst().starts()).isEqualTo("2026-10-24T06:00:00Z");
        assertThat(slots.get(1).starts()).isEqualTo("2026-10-25T07:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 30, 60, 120})
    void neverOffersTheSameMomentTwiceOnTheNightsWhenTheHourChanges(int minutes) {
        for (var evening : List.of("2026-03-28T18:00:00Z", "2026-10-24T18:00:00Z")) {
            var slots = plan("00:00", "06:00", minutes, 0).from(Instant.parse(evening));
            Set<Instant> starts = slots.stream().map(Slot::starts).collect(Collectors.toSet());
            assertThat(starts).hasSize(slots.size());
            assertThat(slots).allMatch(slot -> slot.ends().isAfter(slot.starts()));
            for (int i = 1; i < slots.size(); i++) {
                assertThat(slots.get(i).starts()).isAfterOrEqualTo(slots.get(i - 1).ends());
            }
        }
    }

    @Test
    void theHourThatSpringSkipsHasNoSlot() {
        var night = plan("01:00", "04:00", 30, 0).from(Instant.parse("2026-03-28T18:00:00Z"));
        assertThat(on(LocalDate.of(2026, 3, 29), night))
                .containsExactly("01:00-01:30", "01:30-03:00", "03:00-03:30", "03:30-04:00");
    }

    private static List<String> on(LocalDate day, List<Slot> slots) {
        return slots.stream()
                .filter(slot -> slot.day().equals(day))
                .map(slot -> slot.from() + "-" + slot.to())
                .toList();
    }

    private static SlotPlan plan(String opens, String closes, int minutes, int preparation) {
        return new SlotPlan(week(opens, closes, minutes, preparation, false));
    }

    private static OpeningWeek week(
            String opens,
            String closes,
            int minutes,
            int prepared,
            boolean paused,
            Closure... away) {
        return new OpeningWeek(
                Arrays.stream(DayOfWeek.values())
                        .map(
                                day ->
                                        new Opening(
                                                day,
                                                LocalTime.parse(opens),
                                                LocalTime.parse(closes)))
                        .toList(),
                List.of(away),
                Duration.ofMinutes(prepared),
                Duration.ofMinutes(minutes),
                8,
                paused);
    }
}
