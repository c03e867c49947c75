package fr.halle.ordering.late;

import fr.halle.fulfilment.Fulfilment;
import fr.halle.ordering.PurchaseId;
import fr.halle.ordering.goods.Goods;
import fr.halle.ordering.placed.Order;
import fr.halle.ordering.placed.OrderLetters;
import fr.halle.ordering.placed.Purchase;
import fr.halle.ordering.placed.Purchases;
import fr.halle.ordering.placed.Wording;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The money came after a purchase was given up. Each shop whose goods and hour can all be had again
 * keeps its order; where something is gone, that shop's whole order goes. All at once or not: goods
 * of every shop first, then hours, so that locks keep their order.
 */
@Component
public class LatePayment {

    private final Purchases purchases;
    private final Goods goods;
    private final Fulfilment fulfilment;
    private final LateLetters letters;
    private final TransactionTemplate attempt;

    /** Who is told, and when it is. */
    @Component
    record LateLetters(OrderLetters letters, Wording wording, Clock clock) {}

    LatePayment(
            Purchases purchases,
            Goods goods,
            Fulfilment fulfilment,
            LateLetters letters,
            PlatformTransactionManager transactions) {
        this.purchases = purchases;
        this.goods = goods;
        this.fulfilment = fulfilment;
        this.letters = letters;
        this.attempt = new TransactionTemplate(transactions);
        this.attempt.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** The orders that stand again; none: the purchase stays given up. */
    public Set<UUID> revive(PurchaseId id) {
        var purchase = purchases.byId(id);
        if (purchase.state() != Purchase.State.EXPIRED) return Set.of();
        var had = had(purchase);
        if (had.isEmpty()) return Set.of();
        var now = letters.clock().instant();
        if (!purchases.confirmLate(id, now)) return Set.of();
        for (var order : standing(purchase)) {
            if (!had.contains(order))
                purchases.cancelOrder(order.id(), reason(purchase), null, now);
        }
        var revived = purchases.byId(id);
        letters.letters().received(revived);
        for (var order : standing(purchase)) {
            if (!had.contains(order)) tell(revived, order);
        }
        var parts = new HashSet<UUID>();
        had.forEach(order -> parts.add(order.id().value()));
        return parts;
    }

    /** As many orders as can be had together. Each try that fails leaves at least one out. */
    private List<Order> had(Purchase purchase) {
        var wanted = standing(purchase);
        while (!wanted.isEmpty()) {
            var trying = wanted;
            var gone =
                    attempt.execute(
                            status -> {
                                var missing = missing(purchase, trying);
                                if (!missing.isEmpty()) status.setRollbackOnly();
                                return missing;
                            });
            if (gone == null || gone.isEmpty()) return wanted;
            wanted = wanted.stream().filter(order -> !gone.contains(order)).toList();
        }
        return wanted;
    }

    private List<Order> missing(Purchase purchase, List<Order> orders) {
        var soldOut = goods.takeAgain(orders, purchase.buyer() != null);
        if (!soldOut.isEmpty()) return soldOut;
        var consignments = orders.stream().map(order -> order.id().consignment()).toList();
        var full = fulfilment.bookAgain(consignments);
        return orders.stream().filter(order -> full.contains(order.id().consignment())).toList();
    }

    private void tell(Purchase purchase, Order order) {
        letters.letters()
                .cancelled(
                        purchase,
                        order,
                        order.shopName(),
                        reason(purchase),
                        order.held(),
                        order.id().value().toString());
    }

    private String reason(Purchase purchase) {
        return letters.wording()
                .in(purchase.contact().language())
                .text("ordering.cancelled.gone-meanwhile");
    }

    private static List<Order> standing(Purchase purchase) {
        return purchase.orders().stream().filter(order -> !order.standing().isEmpty()).toList();
    }
}
