package fr.halle.ordering.counter;

import fr.halle.ordering.placed.Order;
import fr.halle.ordering.placed.Purchase;
import fr.halle.payments.PaymentDemand;
import fr.halle.payments.Payments;
import fr.halle.payments.Tender;
import fr.halle.shops.Shops;

import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What becomes of an order's money when it is handed over, in the same transaction: what weighed
 * less goes back, what is due is received, what was paid is the shop's.
 */
@Component
class Collecting {

    private static final String WEIGHED = "WEIGHED";

    private final Payments payments;
    private final Shops shops;

    Collecting(Payments payments, Shops shops) {
        this.payments = payments;
        this.shops = shops;
    }

    void of(Purchase purchase, Order order) {
        var subject = purchase.id().value();
        var part = order.id().value();
        if (order.isByWeight()) {
            payments.settle(subject, part, order.total().minus(order.extra()), WEIGHED);
        }
        if (payments.dueOnCollection(subject, part).isPositive()) payments.received(subject, part);
        payments.release(subject, part);
        if (order.extra().isPositive()) receiveExtra(purchase, order);
    }

    /**
     * A card is not charged a second time: what the shopper agreed to beyond what they paid is
     * asked for and received across the counter, as a demand of its own.
     */
    private void receiveExtra(Purchase purchase, Order order) {
        var subject = order.id().value();
        var part = extra(order);
        var shop = Objects.requireNonNull(shops.byIds(List.of(order.shop())).get(order.shop()));
        payments.request(
                new PaymentDemand(
                        subject,
                        Tender.ON_COLLECTION,
                        purchase.spokenNumber(),
                        purchase.path(),
                        purchase.contact().language(),
                        List.of(new PaymentDemand.Part(part, shop.organisation(), order.extra()))));
        payments.received(subject, part);
    }

    /** Of the one demand for what an order weighed more, whose subject is the order. */
    static UUID extra(Order order) {
        var name = "extra " + order.id().value();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
