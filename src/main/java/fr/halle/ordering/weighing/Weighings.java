package fr.halle.ordering.weighing;

import fr.halle.fulfilment.Fulfilment;
import fr.halle.kernel.PersonId;
import fr.halle.ordering.OrderId;
import fr.halle.ordering.PurchaseId;
import fr.halle.ordering.placed.BoardChanges;
import fr.halle.ordering.placed.OrderLine;
import fr.halle.ordering.placed.Purchases;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes down what the scales say, under the purchase's lock. Nothing is given back yet: until the
 * hand-over it may be weighed again.
 */
@Component
public class Weighings {

    private final Purchases purchases;
    private final Fulfilment fulfilment;
    private final BoardChanges boards;
    private final WeighingRows rows;
    private final Clock clock;

    Weighings(
            Purchases purchases,
            Fulfilment fulfilment,
            BoardChanges boards,
            WeighingRows rows,
            Clock clock) {
        this.purchases = purchases;
        this.fulfilment = fulfilment;
        this.boards = boards;
        this.rows = rows;
        this.clock = clock;
    }

    /** {@code seen}: the grams that the page showed, null where it was not weighed yet. */
    @Transactional
    public WeighingOutcome weigh(
            PurchaseId purchase,
            OrderId order,
            int position,
            int grams,
            @Nullable Integer seen,
            PersonId by) {
        var line = open(purchase, order, position);
        if (line.isEmpty()) return new WeighingOutcome.TooLate();
        var known = Objects.requireNonNull(line.get().weight()).weighed();
        if (known != null && known == grams) return new WeighingOutcome.Weighed();
        if (known != null && !known.equals(seen)) return new WeighingOutcome.Overtaken(known);
        rows.add(order, position, grams, by, clock.instant());
        boards.of(order);
        return new WeighingOutcome.Weighed();
    }

    /** Whoever does not come takes nothing beyond what they paid for; the board shows it. */
    public void nobodyCame(OrderId order) {
        rows.refuse(order);
        boards.of(order);
    }

    /** A line to weigh that still stands, in an order that is not handed over; now locked. */
    Optional<OrderLine> open(PurchaseId id, OrderId order, int position) {
        purchases.lock(id);
        var consignment = fulfilment.byIds(List.of(order.consignment())).get(order.consignment());
        if (consignment == null || !consignment.isOpen()) return Optional.empty();
        return purchases.byId(id).order(order).standing().stream()
                .filter(line -> line.position() == position && line.weight() != null)
                .findFirst();
    }
}
