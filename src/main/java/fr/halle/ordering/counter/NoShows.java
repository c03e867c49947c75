package fr.halle.ordering.counter;

import fr.halle.fulfilment.Fulfilment;
import fr.halle.kernel.PersonId;
import fr.halle.ordering.OrderId;
import fr.halle.ordering.PurchaseId;
import fr.halle.ordering.goods.Goods;
import fr.halle.ordering.placed.Order;
import fr.halle.ordering.placed.OrderLetters;
import fr.halle.ordering.placed.OrderLine;
import fr.halle.ordering.placed.Purchase;
import fr.halle.ordering.placed.Purchases;
import fr.halle.ordering.weighing.Weighings;
import fr.halle.payments.Payments;

import org.joda.money.Money;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Nobody came. What does not keep stays the shop's, and so does its price where it was paid before;
 * the rest goes back on the shelf, and its money to the shopper. Where it is paid on collection
 * nothing is due. See decision 33.
 */
@Component
public class NoShows {

    private static final String WEIGHED = "WEIGHED";

    private final Purchases purchases;
    private final Fulfilment fulfilment;
    private final Goods goods;
    private final Payments payments;
    private final Following following;

    /** What follows from it, and when. */
    @Component
    record Following(
            Grace grace,
            MoneyBack money,
            RefundLetters letters,
            Weighings weighings,
            Clock clock) {}

    NoShows(
            Purchases purchases,
            Fulfilment fulfilment,
            Goods goods,
            Payments payments,
            Following following) {
        this.purchases = purchases;
        this.fulfilment = fulfilment;
        this.goods = goods;
        this.payments = payments;
        this.following = following;
    }

    @Transactional
    public NoShowOutcome close(PurchaseId purchaseId, OrderId id, PersonId by) {
        purchases.lock(purchaseId);
        var known = fulfilment.byIds(List.of(id.consignment())).get(id.consignment());
        if (known == null || !known.isOpen()) return new NoShowOutcome.TooLate();
        if (!following.grace().isOver(known)) {
            return new NoShowOutcome.NotYet(following.grace().end(known));
        }
        following.weighings().nobodyCame(id);
        var purchase = purchases.byId(purchaseId);
        var order = purchase.order(id);
        goods.putBack(order.takenBack());
        fulfilment.notFetched(id.consignment(), by);
        var back = settle(purchase, order, by);
        following.letters().notFetched(purchase, order, back, order.total().minus(back));
        return new NoShowOutcome.Closed();
    }

    /** What goes back. What was put on the scales and is kept costs what it weighs. */
    private Money settle(Purchase purchase, Order order, PersonId by) {
        var subject = purchase.id().value();
        var part = order.id().value();
        if (order.isByWeight()) payments.settle(subject, part, order.total(), WEIGHED);
        var lines = lines(purchase.isPaidOnCollection() ? order.standing() : order.takenBack());
        var back = MoneyBack.sum(lines);
        if (back.isPositive()) {
            var at = following.clock().instant();
            var refund = new Refund(order.id(), RefundReason.NO_SHOW, "", by, at, back);
            var once = OrderLetters.id("no-show", part.toString());
            following.money().give(once, purchase, order, refund, lines);
        }
        payments.release(subject, part);
        return back;
    }

    private static Map<Integer, Money> lines(List<OrderLine> lines) {
        var all = new TreeMap<Integer, Money>();
        lines.stream()
                .filter(line -> line.left().isPositive())
                .forEach(line -> all.put(line.position(), line.left()));
        return all;
    }
}
