package fr.halle.desk.preparation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.halle.desk.Frame;
import fr.halle.fulfilment.Slot;
import fr.halle.ordering.counter.Ticket;
import fr.halle.ordering.placed.OrderLine;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;

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

    /** How many of each product all these orders want together, by name. */
    Map<String, Integer> totals() {
        return sums(line -> line.weight() == null ? line.quantity() : null);
    }

    /** The same of what is sold by weight, in grams: weighed, or else ordered. */
    Map<String, Integer> weights() {
        return sums(
                line -> {
                    var weight = line.weight();
                    if (weight == null) return null;
                    var weighed = weight.weighed();
                    return weighed == null ? weight.target() : weighed;
                });
    }

    private Map<String, Integer> sums(Function<OrderLine, @Nullable Integer> many) {
        var sums = new TreeMap<String, Integer>();
        for (var ticket : tickets) {
            for (var line : ticket.order().standing()) {
                @Nullable Integer of = many.apply(line);
                if (of != null) sums.merge(line.name(), of, Integer::sum);
            }
        }
        return sums;
    }
}
