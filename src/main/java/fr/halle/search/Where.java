package fr.halle.search;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The conditions of a query, with their values by name: what is not asked for is not written. */
final class Where {

    private final StringBuilder sql = new StringBuilder("p.on_sale");
    private final Map<String, Object> values = new HashMap<>();

    /** {@code placed}: the shops are joined with their places already. */
    Where(Query query, boolean placed) {
        if (!query.words().isEmpty()) give("all", Terms.all(query.words()));
        var aisle = query.aisle();
        if (aisle != null) {
            and("p.top = :top", "top", aisle.top());
            if (!aisle.slug().equals(aisle.top())) and("p.aisle = :aisle", "aisle", aisle.slug());
        }
        var shops = query.shops();
        if (shops != null) {
            var ids = shops.stream().map(shop -> shop.value()).toArray(UUID[]::new);
            if (placed) give("shops", ids);
            else and("p.shop_id = any(:shops::uuid[])", "shops", ids);
        }
        if (query.from() != null) and("p.price_cents >= :from", "from", query.from());
        if (query.to() != null) and("p.price_cents <= :to", "to", query.to());
        if (query.inStock()) sql.append(" and p.in_stock");
        var condition = query.condition();
        if (condition != null) and("p.condition = :condition", "condition", condition);
    }

    private void and(String condition, String name, Object value) {
        sql.append(" and ").append(condition);
        give(name, value);
    }

    Where give(String name, Object value) {
        values.put(name, value);
        return this;
    }

    @Override
    public String toString() {
        return sql.toString();
    }

    JdbcClient.StatementSpec fill(JdbcClient.StatementSpec statement) {
        return statement.params(values);
    }
}
