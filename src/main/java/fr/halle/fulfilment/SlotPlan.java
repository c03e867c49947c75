package fr.halle.fulfilment;

import fr.halle.kernel.CivilTime;
import fr.halle.shops.Opening;
import fr.halle.shops.OpeningWeek;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Cuts a shop's opening hours into slots. Hours are local times: on the two nights when the hour
 * changes a slot keeps its place on the clock. {@code goods}: how long what is ordered takes, where
 * that is longer than what the shop needs anyway.
 */
record SlotPlan(OpeningWeek week, Duration goods) {

    /** Nobody orders bread for next month: slots are offered this far ahead. */
    static final int DAYS_AHEAD = 14;

    /** What takes long to prepare still has so many days to choose from. */
    private static final int DAYS_AFTER_PREPARATION = 7;

    SlotPlan(OpeningWeek week) {
        this(week, Duration.ZERO);
    }

    /** The slots that can still be prepared in time, with their whole capacity. */
    List<Slot> from(Instant now) {
        return ahead(now).toList();
    }

    /** The same, cut day by day as they are asked for. */
    Stream<Slot> ahead(Instant now) {
        if (week.paused()) return Stream.empty();
        boolean slow = goods.compareTo(week.preparation()) > 0;
        var earliest = now.plus(slow ? goods : week.preparation());
        LocalDate first = CivilTime.local(earliest).toLocalDate();
        LocalDate usual = CivilTime.local(now).toLocalDate().plusDays(DAYS_AHEAD);
        LocalDate later = slow ? first.plusDays(DAYS_AFTER_PREPARATION) : usual;
        LocalDate last = later.isAfter(usual) ? later : usual;
        if (first.isAfter(last)) return Stream.empty();
        return first.datesUntil(last.plusDays(1))
                .flatMap(
                        day -> {
                            var slots = new ArrayList<Slot>();
                            for (var opening : week.on(day)) cut(day, opening, earliest, slots);
                            return slots.stream();
                        });
    }

    /** The slot that begins at that instant, if the shop still offers it. */
    Optional<Slot> at(Instant starts, Instant now) {
        return from(now).stream().filter(slot -> slot.starts().equals(starts)).findFirst();
    }

    private void cut(LocalDate day, Opening opening, Instant earliest, List<Slot> slots) {
        int length = (int) week.slotLength().toMinutes();
        int closes = minutes(opening.closes());
        for (int start = minutes(opening.opens()); start + length <= closes; start += length) {
            var onTheClock = LocalTime.MIN.plusMinutes(start);
            var starts = CivilTime.instant(day, onTheClock);
            var ends = CivilTime.instant(day, LocalTime.MIN.plusMinutes(start + length));
            // no slot begins in the hour that the clock skips in spring
            boolean exists = CivilTime.local(starts).toLocalTime().equals(onTheClock);
            if (exists && !starts.isBefore(earliest)) {
                slots.add(new Slot(starts, ends, week.slotCapacity()));
            }
        }
    }

    private static int minutes(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}
