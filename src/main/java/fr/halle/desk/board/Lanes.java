package fr.halle.desk.board;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.halle.desk.Frame;
import fr.halle.fulfilment.Consignment.Progress;
import fr.halle.fulfilment.Slot;
import fr.halle.kernel.CivilTime;
import fr.halle.ordering.counter.Ticket;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One day of a shop's board. {@code open} are the orders of all days that are still to be handed
 * over, {@code handedOver} those of today that were, latest first.
 */
record Lanes(
        Frame frame,
        Instant now,
        LocalDate day,
        boolean chosen,
        List<Ticket> open,
        List<Ticket> handedOver) {

    static Lanes of(Frame frame, List<Ticket> all, Instant now, @Nullable LocalDate wanted) {
        var today = CivilTime.local(now).toLocalDate();
        var open = all.stream().filter(ticket -> !ticket.is(Progress.HANDED_OVER)).toList();
        var first = open.isEmpty() ? today : dayOf(open.getFirst(), today);
        return new Lanes(
                frame,
                now,
                wanted == null || wanted.isBefore(today) ? first : wanted,
                wanted != null,
                open,
                all.stream()
                        .filter(ticket -> ticket.is(Progress.HANDED_OVER))
                        .sorted(Comparator.comparing(Lanes::handedOverAt).reversed())
                        .toList());
    }

    LocalDate today() {
        return CivilTime.local(now).toLocalDate();
    }

    /** How many orders are open on each day: today always, and those to come that have some. */
    Map<LocalDate, Integer> days() {
        var days = new TreeMap<LocalDate, Integer>();
        days.put(today(), 0);
        days.putIfAbsent(day, 0);
        open.forEach(ticket -> days.merge(dayOf(ticket, today()), 1, Integer::sum));
        return days;
    }

    /** Should have been ready before now: the first ones to prepare. */
    List<Ticket> late() {
        return toPrepare().stream().filter(this::isLate).toList();
    }

    /** Still in time, by slot, next slot first. */
    Map<Slot, List<Ticket>> bySlot() {
        return toPrepare().stream()
                .filter(ticket -> !isLate(ticket))
                .collect(
                        groupingBy(
                                ticket -> ticket.consignment().slot(),
                                LinkedHashMap::new,
                                collectingAndThen(toList(), List::copyOf)));
    }

    List<Ticket> toPrepare() {
        return ofTheDay().stream().filter(ticket -> !ticket.is(Progress.READY)).toList();
    }

    List<Ticket> ready() {
        return ofTheDay().stream().filter(ticket -> ticket.is(Progress.READY)).toList();
    }

    /** What was handed over today is worth, VAT included. */
    Money handedOverTotal() {
        return handedOver.stream()
                .map(ticket -> ticket.order().total())
                .reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
    }

    boolean isLate(Ticket ticket) {
        return !ticket.consignment().slot().ends().isAfter(now);
    }

    /** The terracotta button is for the first one only. */
    boolean isFirst(Ticket ticket) {
        return toPrepare().getFirst().equals(ticket);
    }

    /** What a form of this board sends along, so that the same day is shown again. */
    String chosenDay() {
        return chosen ? day.toString() : "";
    }

    static Instant handedOverAt(Ticket ticket) {
        @Nullable Instant at = ticket.consignment().handedOverAt();
        return at == null ? Instant.EPOCH : at;
    }

    private List<Ticket> ofTheDay() {
        return open.stream().filter(ticket -> dayOf(ticket, today()).equals(day)).toList();
    }

    /** What is left over from another day is today's. */
    private static LocalDate dayOf(Ticket ticket, LocalDate today) {
        var day = ticket.consignment().slot().day();
        return day.isBefore(today) ? today : day;
    }
}
