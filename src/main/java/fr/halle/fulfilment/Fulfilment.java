package fr.halle.fulfilment;

import fr.halle.kernel.CivilTime;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;
import fr.halle.shops.OpeningWeek;
import fr.halle.shops.Shops;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The door of fulfilment. Every change joins the caller's transaction. */
@Component
public class Fulfilment {

    private final Slots slots;
    private final Consignments consignments;
    private final Revivals revivals;
    private final Shops shops;
    private final Clock clock;

    Fulfilment(
            Slots slots, Consignments consignments, Revivals revivals, Shops shops, Clock clock) {
        this.slots = slots;
        this.consignments = consignments;
        this.revivals = revivals;
        this.shops = shops;
        this.clock = clock;
    }

    /**
     * The slots that people may choose from: four days on which the shop is open, full ones
     * included. With each shop, how long the slowest of what is wanted from it takes.
     */
    public Map<ShopId, List<SlotDay>> choices(Map<ShopId, Duration> preparations) {
        return slots.choices(preparations);
    }

    /** The next slot that is not full, by the week that the caller knows the shop to keep. */
    public Optional<Slot> next(ShopId shop, OpeningWeek week, Duration preparation) {
        return slots.next(shop, new SlotPlan(week, preparation));
    }

    /**
     * Takes all the places or says, of all of them at once, what stands in the way; the caller then
     * rolls back.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<BookingProblem> book(Collection<Booking> bookings) {
        var now = clock.instant();
        var weeks = shops.weeks(bookings.stream().map(Booking::shop).toList());
        var problems = new ArrayList<BookingProblem>();
        var inOrder =
                bookings.stream()
                        .sorted(Comparator.comparing(booking -> booking.shop().value()))
                        .toList();
        for (var booking : inOrder) {
            @Nullable OpeningWeek week = weeks.get(booking.shop());
            if (week == null || week.paused()) {
                problems.add(new BookingProblem.ShopClosed(booking.shop()));
                continue;
            }
            @Nullable Meeting meeting = booking.meeting();
            if (meeting != null) {
                if (meeting.starts().equals(booking.slot())) {
                    consignments.add(booking, new Slot(meeting.starts(), meeting.ends(), 0), now);
                } else {
                    problems.add(new BookingProblem.SlotGone(booking.shop(), booking.slot()));
                }
                continue;
            }
            var slot = new SlotPlan(week, booking.preparation()).at(booking.slot(), now);
            if (slot.isEmpty()) {
                problems.add(new BookingProblem.SlotGone(booking.shop(), booking.slot()));
            } else if (!slots.take(booking.shop(), slot.get())) {
                problems.add(new BookingProblem.SlotTaken(booking.shop(), booking.slot()));
            } else {
                consignments.add(booking, slot.get(), now);
            }
        }
        return problems;
    }

    public Map<ConsignmentId, Consignment> byIds(Collection<ConsignmentId> ids) {
        if (ids.isEmpty()) return Map.of();
        return consignments.byIds(ids).stream()
                .collect(Collectors.toMap(Consignment::id, Function.identity()));
    }

    /** What this shop has still to hand over, next slot first. */
    public List<Consignment> open(ShopId shop) {
        return consignments.open(shop);
    }

    /** What this shop has still to hand over, and what it handed over today; next slot first. */
    public List<Consignment> atTheCounter(ShopId shop) {
        var today = CivilTime.local(clock.instant()).toLocalDate();
        return consignments.atTheCounter(shop, CivilTime.instant(today, LocalTime.MIN));
    }

    /**
     * What the six figures stand for in these shops: what is still to be handed over first, then
     * what is over, latest first.
     */
    public List<Consignment> byCode(Collection<ShopId> shops, String code) {
        return consignments.byCode(shops, code);
    }

    /** False when it had begun already, or was handed over or cancelled: nothing changes then. */
    public boolean prepare(ConsignmentId id, PersonId by) {
        return consignments.preparing(id, by, clock.instant());
    }

    /** False when it was ready already, or handed over, or cancelled. */
    public boolean ready(ConsignmentId id, PersonId by) {
        return consignments.ready(id, by, clock.instant());
    }

    /** False when it was handed over already, or cancelled. */
    public boolean handOver(ConsignmentId id, PersonId by) {
        return consignments.handOver(id, by, clock.instant());
    }

    /** Nobody came for it; false when it was handed over, cancelled or said already. */
    public boolean notFetched(ConsignmentId id, PersonId by) {
        return consignments.notFetched(id, by, clock.instant());
    }

    /** Cancels and gives the place back; false when there was nothing left to cancel. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean cancel(ConsignmentId id) {
        var cancelled = consignments.cancel(id, clock.instant());
        cancelled
                .filter(c -> c.place().isEmpty())
                .ifPresent(c -> slots.giveBack(c.shop(), c.slot().starts()));
        return cancelled.isPresent();
    }

    /**
     * Takes the places again of what was cancelled, in the caller's transaction. Those that cannot
     * be had any more; the caller then rolls back.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<ConsignmentId> bookAgain(Collection<ConsignmentId> ids) {
        var now = clock.instant();
        var wanted =
                consignments.byIds(ids).stream()
                        .sorted(Comparator.comparing(each -> each.shop().value()))
                        .toList();
        var weeks = shops.weeks(wanted.stream().map(Consignment::shop).toList());
        return wanted.stream()
                .filter(each -> !isTakenAgain(each, weeks.get(each.shop()), now))
                .map(Consignment::id)
                .collect(Collectors.toSet());
    }

    private boolean isTakenAgain(Consignment known, @Nullable OpeningWeek week, Instant now) {
        var starts = known.slot().starts();
        if (week == null || week.paused() || !starts.isAfter(now)) return false;
        if (!known.place().isEmpty()) return revivals.revive(known);
        var slot = new SlotPlan(week, Duration.ZERO).at(starts, now);
        return slot.isPresent() && slots.take(known.shop(), slot.get()) && revivals.revive(known);
    }
}
