package fr.halle.invoicing.issuing;

import fr.halle.invoicing.paper.Entry;
import fr.halle.invoicing.paper.Rate;
import fr.halle.invoicing.paper.Unit;
import fr.halle.ordering.placed.LineWeight;
import fr.halle.ordering.placed.Order;
import fr.halle.ordering.placed.OrderLine;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/** What of an order was handed over: no cancelled line, and what is weighed at its weight. */
final class Delivered {

    private Delivered() {}

    static List<Entry> entries(Order order, boolean franchise) {
        return order.standing().stream()
                .filter(line -> line.total().isPositive())
                .map(line -> entry(line, franchise))
                .toList();
    }

    private static Entry entry(OrderLine line, boolean franchise) {
        @Nullable LineWeight weight = line.weight();
        return new Entry(
                line.position(),
                line.name(),
                weight == null
                        ? BigDecimal.valueOf(line.quantity())
                        : BigDecimal.valueOf(weight.charged(), 3),
                weight == null ? Unit.PIECE : Unit.KILOGRAM,
                franchise ? Rate.franchise() : Rate.of(line.vat()),
                line.total());
    }
}
