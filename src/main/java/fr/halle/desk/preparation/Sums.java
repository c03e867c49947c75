package fr.halle.desk.preparation;

import fr.halle.ordering.counter.Ticket;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What several orders want together, by name: so many, or so many grams, weighed or else ordered.
 */
public record Sums(SortedMap<String, Integer> pieces, SortedMap<String, Integer> grams) {

    public static Sums of(Collection<Ticket> tickets) {
        var sums = new Sums(new TreeMap<>(), new TreeMap<>());
        for (var ticket : tickets) {
            for (var line : ticket.order().standing()) {
                var weight = line.weight();
                if (weight == null) {
                    sums.pieces.merge(line.name(), line.quantity(), Integer::sum);
                    continue;
                }
                var weighed = weight.weighed();
                sums.grams.merge(
                        line.name(), weighed == null ? weight.target() : weighed, Integer::sum);
            }
        }
        return sums;
    }

    public boolean isEmpty() {
        return pieces.isEmpty() && grams.isEmpty();
    }
}
