package fr.halle.ordering.terms;

import fr.halle.ordering.OrderId;
import fr.halle.ordering.placed.Order;
import fr.halle.ordering.placed.Purchase;
import fr.halle.shops.trader.TermsVersions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps the number of the version with each order; the version itself is never changed. */
@Component
public class OrderTerms {

    private final JdbcClient jdbc;
    private final TermsVersions terms;

    OrderTerms(JdbcClient jdbc, TermsVersions terms) {
        this.jdbc = jdbc;
        this.terms = terms;
    }

    /** Those in force now, in the transaction that places the purchase. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void freeze(Purchase purchase) {
        var inForce = terms.inForce(purchase.orders().stream().map(Order::shop).toList());
        var known =
                purchase.orders().stream()
                        .filter(order -> inForce.containsKey(order.shop()))
                        .toList();
        if (known.isEmpty()) return;
        jdbc.sql("insert into ordering.order_terms select * from unnest(?::uuid[], ?::int[])")
                .param(known.stream().map(order -> order.id().value()).toArray(UUID[]::new))
                .param(
                        known.stream()
                                .map(order -> inForce.get(order.shop()))
                                .toArray(Integer[]::new))
                .update();
    }

    /** The version of each order that has one. */
    Map<OrderId, Integer> of(List<Order> orders) {
        var versions = new HashMap<OrderId, Integer>();
        jdbc.sql("select order_id, version from ordering.order_terms where order_id = any(?)")
                .param(orders.stream().map(order -> order.id().value()).toArray(UUID[]::new))
                .query(
                        row -> {
                            versions.put(
                                    new OrderId(row.getObject("order_id", UUID.class)),
                                    row.getInt("version"));
                        });
        return versions;
    }
}
