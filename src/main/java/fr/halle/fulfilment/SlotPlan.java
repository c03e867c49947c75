package fr.halle.fulfilment;

import fr.halle.kernel.CivilTime;
import fr.halle.shops.Opening;
import fr.halle.shops.OpeningWeek;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Cuts a shop's opening hours into slots. Hours are local times: on the two nights when the hour
 * changes a slot keeps its place on the clock.
 */
record SlotPlan(OpeningWeek week) {

    /** Nobody orders bread for next month: slots are offered this far ahead. */
    static final int DAYS_AHEAD = 14;

    /** The slots that can still be prepared in time, with their whole capacity. */
    List<Slot> from(Instant now) {
        return ahead(now).toList();
    }

    /** The same, cut day by day as they are asked for. */
    Stream<Slot> ahead(Instant now) {
        if (week.paused()) return Stream.empty();
        var earliest = now.plus(week.preparation());
        LocalDate first = CivilTime.local(earliest).toLocalDate();
        LocalDate last = CivilTime.local(now).toLocalDate().plusDays(DAYS_AHEAD);
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
