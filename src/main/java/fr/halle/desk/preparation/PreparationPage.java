package fr.halle.desk.preparation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.halle.desk.Frame;
import fr.halle.fulfilment.Slot;
import fr.halle.ordering.counter.Ticket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** What is still to be handed over on a day: a sheet of paper for beside the oven. */
record PreparationPage(
        Frame frame, Instant now, LocalDate day, SortedSet<LocalDate> days, List<Ticket> tickets) {

    /** Next slot first. */
    Map<Slot, List<Ticket>> bySlot() {
        return tickets.stream()
                .collect(
                        groupingBy(
                                ticket -> ticket.consignment().slot(),
                                LinkedHashMap::new,
                                toList()));
    }

    /** What all these orders want together. */
    Sums sums() {
        return Sums.of(tickets);
    }
}
