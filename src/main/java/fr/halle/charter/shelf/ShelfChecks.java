package fr.halle.charter.shelf;

import static java.util.stream.Collectors.toMap;

import fr.halle.charter.rules.Rule;
import fr.halle.charter.versions.Version;
import fr.halle.kernel.ShopId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;

/** What the stored checks say of a shop's listings. */
@Component
public class ShelfChecks {

    private final JdbcClient jdbc;

    ShelfChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public ShelfScore score(ShopId shop) {
        return jdbc.sql(
                        """
                        select count(*)::int as listings, (count(*) filter (where failed = '{}'))::int as fine,
                               (count(*) filter (where blocked))::int as blocked,
                               coalesce(sum(asked), 0)::int as asked, coalesce(sum(kept), 0)::int as kept
                        from charter.checked where shop_id = ?
                        """)
                .param(shop.value())
                .query(ShelfScore.class)
                .single();
    }

    /** What stops a sale first, then what wins most points. */
    public List<Mend> mends(ShopId shop, Version version, int limit) {
        var rules = version.rules().stream().collect(toMap(Rule::code, rule -> rule));
        var codes = rules.keySet().toArray(String[]::new);
        return jdbc.sql(
                        """
                        select c.slug, c.title, w.code, 100 * (c.kept + w.weight) / c.asked - 100 * c.kept / c.asked as gain
                        from charter.checked c cross join unnest(c.failed) as f (code)
                        join unnest(:codes::text[], :weights::int[], :blocking::boolean[]) as w (code, weight, blocking) on w.code = f.code
                        where c.shop_id = :shop and c.asked > 0
                        order by w.blocking desc, gain desc, c.title, w.code limit :limit
                        """)
                .param("codes", codes)
                .param("weights", each(codes, code -> rule(rules, code).weight(), Integer[]::new))
                .param(
                        "blocking",
                        each(codes, code -> rule(rules, code).blocking(), Boolean[]::new))
                .param("shop", shop.value())
                .param("limit", limit)
                .query(
                        (row, number) ->
                                new Mend(
                                        row.getString("slug"),
                                        row.getString("title"),
                                        rule(rules, row.getString("code")),
                                        row.getInt("gain")))
                .list();
    }

    private static Rule rule(java.util.Map<String, Rule> rules, String code) {
        return Objects.requireNonNull(rules.get(code), code);
    }

    private static <T> T[] each(
            String[] codes,
            java.util.function.Function<String, T> value,
            java.util.function.IntFunction<T[]> array) {
        return java.util.Arrays.stream(codes).map(value).toArray(array);
    }
}
