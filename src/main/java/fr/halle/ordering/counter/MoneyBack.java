package fr.halle.ordering.counter;

import fr.halle.ordering.placed.Order;
import fr.halle.ordering.placed.Purchase;
import fr.halle.payments.Payments;
import fr.halle.payments.Why;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.UUID;

/**
 * Writes a refund down and gives its money back, in the caller's transaction. It goes back where it
 * came from: what was paid with the purchase first, by its card, then what was paid beyond it
 * across the counter.
 */
@Component
class MoneyBack {

    private final RefundRows rows;
    private final Payments payments;

    MoneyBack(RefundRows rows, Payments payments) {
        this.rows = rows;
        this.payments = payments;
    }

    /**
     * @param order as it stands before this refund
     */
    void give(UUID id, Purchase purchase, Order order, Refund refund, Map<Integer, Money> lines) {
        rows.add(id, refund, lines);
        var why = new Why(refund.reason().name(), refund.by(), refund.note());
        var withPurchase = order.total().minus(order.extra());
        var before = order.refunded();
        var first =
                least(withPurchase, before.plus(refund.amount()))
                        .minus(least(withPurchase, before));
        if (first.isPositive()) {
            payments.giveBack(purchase.id().value(), order.id().value(), first, why);
        }
        var then = refund.amount().minus(first);
        if (then.isPositive()) {
            payments.giveBack(order.id().value(), Collecting.extra(order.id()), then, why);
        }
    }

    static Money sum(Map<Integer, Money> lines) {
        return Money.total(CurrencyUnit.EUR, lines.values());
    }

    private static Money least(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }
}
