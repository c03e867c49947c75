package fr.halle.ordering.counter;

import fr.halle.fulfilment.Consignment;
import fr.halle.fulfilment.Fulfilment;
import fr.halle.ordering.OrderId;
import fr.halle.ordering.placed.Order;
import fr.halle.ordering.placed.Purchase;
import fr.halle.ordering.placed.Purchases;
import fr.halle.payments.Payments;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What was really handed over, and what was kept of its money: for whoever makes invoices of it.
 */
@Component
public class Deliveries {

    private final Purchases purchases;
    private final Fulfilment fulfilment;
    private final Payments payments;

    /** {@code handedOverAt}: none while it waits. */
    public record Delivery(Purchase purchase, Order order, @Nullable Instant handedOverAt) {}

    Deliveries(Purchases purchases, Fulfilment fulfilment, Payments payments) {
        this.purchases = purchases;
        this.fulfilment = fulfilment;
        this.payments = payments;
    }

    /** For whoever holds its link, once it is confirmed; every order of it. */
    public List<Delivery> ofToken(String token) {
        return purchases
                .byToken(token)
                .filter(purchase -> purchase.state() == Purchase.State.CONFIRMED)
                .map(List::of)
                .map(this::of)
                .orElse(List.of());
    }

    public Optional<Delivery> of(OrderId order) {
        return of(purchases.ofOrders(List.of(order))).stream().findFirst();
    }

    /** By order, what all its payments come to after what was given back. */
    public Map<OrderId, Money> kept(Map<OrderId, UUID> purchases) {
        var subjects = new HashMap<UUID, UUID>();
        purchases.forEach(
                (order, purchase) -> {
                    subjects.put(order.value(), purchase);
                    subjects.put(Collecting.extra(order), order.value());
                });
        var parts = payments.kept(subjects);
        var kept = new HashMap<OrderId, Money>();
        var nothing = Money.zero(CurrencyUnit.EUR);
        for (var order : purchases.keySet()) {
            var extra = parts.getOrDefault(Collecting.extra(order), nothing);
            kept.put(order, parts.getOrDefault(order.value(), nothing).plus(extra));
        }
        return kept;
    }

    private List<Delivery> of(Collection<Purchase> found) {
        var ids =
                found.stream()
                        .flatMap(purchase -> purchase.orders().stream())
                        .map(order -> order.id().consignment())
                        .toList();
        var consignments = fulfilment.byIds(ids);
        var deliveries = new ArrayList<Delivery>();
        for (var purchase : found) {
            for (var order : purchase.orders()) {
                @Nullable Consignment consignment = consignments.get(order.id().consignment());
                deliveries.add(
                        new Delivery(
                                purchase,
                                order,
                                consignment == null ? null : consignment.handedOverAt()));
            }
        }
        return deliveries;
    }
}
