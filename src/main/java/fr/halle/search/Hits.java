package fr.halle.search;

import fr.halle.kernel.ProductId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** One stretch of products, each order by an index of its own where there are many. */
@Component
class Hits {

    private static final String FROM = " as rank from search.product p ";
    private static final String PLACES =
            "join unnest(:shops::uuid[]) with ordinality s (id, place) on s.id = p.shop_id ";

    private final JdbcClient jdbc;

    Hits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Found of(Query query) {
        if (query.shops() != null && query.shops().isEmpty()) return new Found(List.of(), null);
        var where = new Where(query).give("limit", query.limit() + 1);
        var sql = query.order() == Sort.RELEVANCE ? Tiers.sql(query, where) : sql(query, where);
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
        return switch (query.order()) {
            case CHEAPEST ->
                    select(
                                    "p.price_cents",
                                    "",
                                    where,
                                    query,
                                    "(p.price_cents, p.product_id) > (:rank, :id)")
                            + " order by p.price_cents, p.product_id limit :limit";
            case DEAREST ->
                    select(
                                    "p.price_cents",
                                    "",
                                    where,
                                    query,
                                    "(p.price_cents, p.product_id) < (:rank, :id)")
                            + " order by p.price_cents desc, p.product_id desc limit :limit";
            case NEAR ->
                    select(
                                    "s.place",
                                    PLACES,
                                    where,
                                    query,
                                    "(s.place, :id) > (:rank, p.product_id)")
                            + " order by s.place, p.product_id desc limit :limit";
            default ->
                    select("0", "", where, query, "p.product_id < :id")
                            + " order by p.product_id desc limit :limit";
        };
    }

    private static String select(
            String rank, String join, Where where, Query query, @Nullable String later) {
        return "select p.product_id, "
                + rank
                + FROM
                + join
                + "where "
                + where
                + (query.after() == null ? "" : " and " + later);
    }

    /** Finds by relevance: a branch for each tier, none of which reads more than it shows. */
    private static final class Tiers {

        /** More shops than any territory has: a rank is its tier and the place of its shop. */
        private static final long TIER = 1_000_000;

        private static String sql(Query query, Where where) {
            where.give("named", Terms.named(query.words()));
            boolean several = query.words().size() > 1;
            if (several) where.give("partly", Terms.partlyNamed(query.words()));
            var named = in("named");
            var partly = several ? in("partly") : named;
            var branches = new java.util.ArrayList<String>();
            branches.add(branch(0, named, query, where));
            if (several) branches.add(branch(1, partly + " and not " + named, query, where));
            branches.add(branch(2, "not " + partly, query, where));
            branches.removeIf(String::isEmpty);
            return String.join(" union all ", branches)
                    + " order by rank, product_id desc limit :limit";
        }

        private static String in(String terms) {
            return "p.words @@ to_tsquery('search.french_unaccent', :" + terms + ")";
        }

        private static String branch(int tier, String condition, Query query, Where where) {
            var after = query.after();
            long first = tier * TIER;
            if (after != null && after.rank() / TIER > tier) return "";
            boolean here = after != null && after.rank() / TIER == tier;
            var rank = query.isByPlace() ? first + " + s.place" : String.valueOf(first);
            var later =
                    query.isByPlace()
                            ? "(" + rank + ", :id) > (:rank, p.product_id)"
                            : "p.product_id < :id";
            var order = query.isByPlace() ? "s.place, " : "";
            return "(select p.product_id, "
                    + rank
                    + FROM
                    + (query.isByPlace() ? PLACES : "")
                    + "where "
                    + where
                    + " and "
                    + condition
                    + (here ? " and " + later : "")
                    + " order by "
                    + order
                    + "p.product_id desc limit :limit)";
        }
    }
}
