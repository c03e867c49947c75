package fr.halle.ordering.counter;

import fr.halle.fulfilment.Fulfilment;
import fr.halle.kernel.PersonId;
import fr.halle.ordering.OrderId;
import fr.halle.ordering.PurchaseId;
import fr.halle.ordering.counter.RefundWish.What;
import fr.halle.ordering.placed.Order;
import fr.halle.ordering.placed.OrderLetters;
import fr.halle.ordering.placed.OrderLine;
import fr.halle.ordering.placed.Purchases;

import org.joda.money.Money;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Money goes back after the hand-over: under the purchase's lock, so that two people at once never
 * give more than is left; row, money and letter in one transaction.
 */
@Component
public class Refunds {

    private final Purchases purchases;
    private final Fulfilment fulfilment;
    private final RefundRows rows;
    private final MoneyBack money;
    private final Telling telling;

    /** Who is told, and when it is. */
    @Component
    record Telling(RefundLetters letters, Clock clock) {}

    Refunds(
            Purchases purchases,
            Fulfilment fulfilment,
            RefundRows rows,
            MoneyBack money,
            Telling telling) {
        this.purchases = purchases;
        this.fulfilment = fulfilment;
        this.rows = rows;
        this.money = money;
        this.telling = telling;
    }

    @Transactional
    public RefundOutcome refund(PurchaseId purchaseId, OrderId id, RefundWish wish, PersonId by) {
        var reason = wish.reason();
        if (reason == null || reason == RefundReason.OTHER && wish.note().isBlank()) {
            return new RefundOutcome.ReasonMissing();
        }
        purchases.lock(purchaseId);
        var purchase = purchases.byId(purchaseId);
        var order = purchase.order(id);
        if (isOpen(order)) return new RefundOutcome.NotYet();
        var once = OrderLetters.id("refund " + wish.form(), id.value().toString());
        var lines = lines(order, wish.what());
        var amount = wish.what() instanceof What.Amount(var typed) ? typed : MoneyBack.sum(lines);
        if (rows.isKnown(once)) return new RefundOutcome.Refunded(amount);
        if (!order.left().isPositive() || amount.isZero()) return new RefundOutcome.NothingLeft();
        if (amount.isGreaterThan(order.left())) return new RefundOutcome.TooMuch(order.left());
        var refund = new Refund(id, reason, wish.note(), by, telling.clock().instant(), amount);
        var borne = wish.what() instanceof What.Amount ? Spread.of(amount, lines) : lines;
        money.give(once, purchase, order, refund, borne);
        telling.letters().refunded(purchase, order, refund, once);
        return new RefundOutcome.Refunded(amount);
    }

    /** What is left of each line that it is about. */
    private static Map<Integer, Money> lines(Order order, What what) {
        var left = new TreeMap<Integer, Money>();
        for (OrderLine line : order.standing()) {
            boolean meant =
                    !(what instanceof What.Lines(var positions))
                            || positions.contains(line.position());
            if (meant && line.left().isPositive()) left.put(line.position(), line.left());
        }
        return left;
    }

    private boolean isOpen(Order order) {
        var id = order.id().consignment();
        var consignment = fulfilment.byIds(List.of(id)).get(id);
        return consignment == null || consignment.isOpen();
    }
}
