package fr.halle.search;

import fr.halle.kernel.ShopId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** What goes around a stretch, in one statement that stops counting after a thousand. */
@Component
class Counts {

    private static final String COUNT =
            """
            select 'aisle' as kind, aisle as name, count(*) as many
            from (select p.aisle from search.product p where %s limit %d) as counted group by aisle
            """;

    private static final String NAMESAKES =
            """
            union all (select 'shop', shop_id::text, 1 from search.shop
                       where words @@ to_tsquery('search.french_unaccent', :all)
                         and words @@ to_tsquery('search.french_unaccent', :namesake) order by name limit 6)
            union all (select 'commune', insee_code, 1 from search.commune
                       where words @@ to_tsquery('search.french_unaccent', :all) order by length(names) limit 4)
            """;

    private final JdbcClient jdbc;

    Counts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Around of(Query query) {
        boolean nowhere = query.shops() != null && query.shops().isEmpty();
        boolean named = !query.words().isEmpty();
        var around = new Around(new HashMap<>(), new ArrayList<>(), new ArrayList<>());
        if (nowhere && !named) return around;
        var where = new Where(query, false);
        if (named) where.give("namesake", Terms.named(query.words()));
        var counted = where + (named ? " and " + Terms.in("p.words", "all") : "");
        where.fill(jdbc.sql(COUNT.formatted(counted, Around.MOST + 1) + (named ? NAMESAKES : "")))
                .query(
                        row -> {
                            var name = row.getString("name");
                            switch (row.getString("kind")) {
                                case "shop" ->
                                        around.shops().add(new ShopId(UUID.fromString(name)));
                                case "commune" -> around.communes().add(name);
                                default -> around.byAisle().put(name, row.getInt("many"));
                            }
                        });
        return new Around(
                around.byAisle(), List.copyOf(around.shops()), List.copyOf(around.communes()));
    }
}
