package fr.halle.search;

import fr.halle.kernel.ProductId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** One stretch of products, each order by an index of its own where there are many. */
@Component
class Hits {

    static final String FROM = " as rank from search.product p ";
    static final String PLACES =
            "join unnest(:shops::uuid[]) with ordinality s (id, place) on s.id = p.shop_id ";

    private final JdbcClient jdbc;

    Hits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Found of(Query query) {
        if (query.shops() != null && query.shops().isEmpty()) return new Found(List.of(), null);
        var where = new Where(query, query.isByPlace()).give("limit", query.limit() + 1);
        var sql = query.order() == Sort.RELEVANCE ? Tiers.sql(query, where) : sql(query, where);
        if (sql.isEmpty()) return new Found(List.of(), null);
        var after = query.after();
        if (after != null) where.give("rank", after.rank()).give("id", after.product().value());
        var rows =
                where.fill(jdbc.sql(sql))
                        .query(
                                (row, number) ->
                                        new After(
                                                row.getLong("rank"),
                                                new ProductId(
                                                        row.getObject("product_id", UUID.class))))
                        .list();
        boolean more = rows.size() > query.limit();
        var shown = more ? rows.subList(0, query.limit()) : rows;
        return new Found(
                shown.stream().map(After::product).toList(), more ? shown.getLast() : null);
    }

    private static String sql(Query query, Where where) {
        var order = Order.of(query.order());
        return "select p.product_id, "
                + order.rank()
                + FROM
                + (query.isByPlace() ? PLACES : "")
                + "where "
                + where
                + (query.words().isEmpty() ? "" : " and " + Terms.in("p.words", "all"))
                + (query.after() == null ? "" : " and " + order.later())
                + " order by "
                + order.by()
                + " limit :limit";
    }
}
