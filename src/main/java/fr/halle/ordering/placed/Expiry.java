package fr.halle.ordering.placed;

import fr.halle.fulfilment.Fulfilment;
import fr.halle.jobs.Job;
import fr.halle.ordering.PurchaseId;
import fr.halle.ordering.goods.Goods;
import fr.halle.payments.Payments;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.UUID;

/**
 * Gives up a purchase whose money did not come in time: one conditional transition, which a late
 * payment also has to win, so that exactly one of the two happens. Locks go purchase, stock, slot,
 * payment.
 */
@Component
public class Expiry implements Job {

    public static final String NAME = "ordering.expire";

    private final Purchases purchases;
    private final Goods goods;
    private final Fulfilment fulfilment;
    private final Payments payments;
    private final Clock clock;

    Expiry(
            Purchases purchases,
            Goods goods,
            Fulfilment fulfilment,
            Payments payments,
            Clock clock) {
        this.purchases = purchases;
        this.goods = goods;
        this.fulfilment = fulfilment;
        this.payments = payments;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** {@code subject} is the purchase's id. */
    @Override
    @Transactional
    public void run(String subject) {
        var id = new PurchaseId(UUID.fromString(subject));
        purchases.lock(id);
        if (!purchases.expire(id, clock.instant())) return;
        var purchase = purchases.byId(id);
        goods.putBack(
                purchase.orders().stream().flatMap(order -> order.standing().stream()).toList());
        purchase.orders().forEach(order -> fulfilment.cancel(order.id().consignment()));
        payments.expire(id.value());
    }
}
