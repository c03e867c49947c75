package fr.halle.ordering.counter;

import fr.halle.fulfilment.Fulfilment;
import fr.halle.kernel.PersonId;
import fr.halle.ordering.OrderId;
import fr.halle.ordering.PurchaseId;
import fr.halle.ordering.goods.Goods;
import fr.halle.ordering.placed.Order;
import fr.halle.ordering.placed.OrderLetters;
import fr.halle.ordering.placed.Purchases;
import fr.halle.payments.Payments;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;

/**
 * A shop cannot deliver: goods, place and money go back, and the shopper is told, all in one
 * transaction.
 */
@Component
public class Cancellations {

    private final Purchases purchases;
    private final Goods goods;
    private final Fulfilment fulfilment;
    private final Payments payments;
    private final Telling telling;

    /** Who to tell, and when it is. */
    @Component
    record Telling(OrderLetters letters, Clock clock) {}

    Cancellations(
            Purchases purchases,
            Goods goods,
            Fulfilment fulfilment,
            Payments payments,
            Telling telling) {
        this.purchases = purchases;
        this.goods = goods;
        this.fulfilment = fulfilment;
        this.payments = payments;
        this.telling = telling;
    }

    @Transactional
    public CancellationOutcome ofOrder(
            PurchaseId purchaseId, OrderId id, String reason, PersonId by) {
        if (reason.isBlank()) return new CancellationOutcome.ReasonMissing();
        purchases.lock(purchaseId);
        var purchase = purchases.byId(purchaseId);
        var order = purchase.order(id);
        var now = telling.clock().instant();
        if (isOver(order) || !purchases.cancelOrder(id, reason, by, now)) {
            return new CancellationOutcome.TooLate();
        }
        goods.putBack(order.standing());
        fulfilment.cancel(id.consignment());
        payments.giveBack(purchaseId.value(), id.value(), order.held(), reason);
        telling.letters()
                .cancelled(
                        purchase,
                        order,
                        order.shopName(),
                        reason,
                        order.held(),
                        id.value().toString());
        return new CancellationOutcome.Cancelled();
    }

    /** The last line that stands takes the whole order with it. */
    @Transactional
    public CancellationOutcome ofLine(
            PurchaseId purchaseId, OrderId id, int position, String reason, PersonId by) {
        if (reason.isBlank()) return new CancellationOutcome.ReasonMissing();
        purchases.lock(purchaseId);
        var purchase = purchases.byId(purchaseId);
        var order = purchase.order(id);
        var line = order.standing().stream().filter(l -> l.position() == position).findFirst();
        if (line.isEmpty() || isOver(order)) return new CancellationOutcome.TooLate();
        if (order.standing().size() == 1) return ofOrder(purchaseId, id, reason, by);
        purchases.cancelLine(id, position, reason, by, telling.clock().instant());
        goods.putBack(List.of(line.get()));
        payments.giveBack(purchaseId.value(), id.value(), line.get().held(), reason);
        telling.letters()
                .cancelled(
                        purchase,
                        order,
                        line.get().name(),
                        reason,
                        line.get().held(),
                        id.value() + "/" + position);
        return new CancellationOutcome.Cancelled();
    }

    private boolean isOver(Order order) {
        var consignment =
                fulfilment.byIds(List.of(order.id().consignment())).get(order.id().consignment());
        return order.cancelled() || consignment == null || !consignment.isOpen();
    }
}
