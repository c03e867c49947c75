package fr.halle.charter.checks;

import fr.halle.charter.Checked;
import fr.halle.kernel.ProductId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** What each listing scored last. A row is written only where it says something else. */
@Component
class Checks {

    private final JdbcClient jdbc;

    Checks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(List<Checked> all, Instant at) {
        if (all.isEmpty()) return;
        jdbc.sql(
                        """
                        insert into charter.checked as c (product_id, shop_id, slug, title, version, asked, kept, failed, blocked, checked_at)
                        select product, shop, slug, title, version, asked, kept, coalesce(string_to_array(nullif(failed, ''), ' '), '{}'), blocked, :at
                        from unnest(:products, :shops, :slugs, :titles, :versions, :asked, :kept, :failed, :blocked)
                            as n (product, shop, slug, title, version, asked, kept, failed, blocked)
                        on conflict (product_id) do update set slug = excluded.slug, title = excluded.title, version = excluded.version, asked = excluded.asked, kept = excluded.kept,
                            failed = excluded.failed, blocked = excluded.blocked, checked_at = excluded.checked_at
                        where (c.slug, c.title, c.version, c.asked, c.kept, c.failed, c.blocked)
                            is distinct from (excluded.slug, excluded.title, excluded.version, excluded.asked, excluded.kept, excluded.failed, excluded.blocked)
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("products", ids(all, each -> each.listing().id().value()))
                .param("shops", ids(all, each -> each.listing().shop().value()))
                .param(
                        "slugs",
                        all.stream().map(each -> each.listing().slug()).toArray(String[]::new))
                .param(
                        "titles",
                        all.stream().map(each -> each.listing().name()).toArray(String[]::new))
                .param("versions", numbers(all, each -> each.check().version()))
                .param("asked", numbers(all, each -> each.check().asked()))
                .param("kept", numbers(all, each -> each.check().kept()))
                .param("failed", all.stream().map(Checks::failed).toArray(String[]::new))
                .param(
                        "blocked",
                        all.stream().map(each -> each.check().isBlocked()).toArray(Boolean[]::new))
                .update();
    }

    /** What is no longer listed is no longer scored. */
    void forget(Collection<ProductId> products) {
        if (products.isEmpty()) return;
        jdbc.sql("delete from charter.checked where product_id = any(?)")
                .param(products.stream().map(ProductId::value).toArray(UUID[]::new))
                .update();
    }

    /** Those that bear the name which one of these bore when it was checked last. */
    Set<ProductId> formerNamesakes(Collection<ProductId> products) {
        return jdbc
                .sql(
                        """
                        select n.product_id from charter.checked was
                        join charter.checked n on n.shop_id = was.shop_id and lower(n.title) = lower(was.title)
                        where was.product_id = any(?)
                        """)
                .param(products.stream().map(ProductId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .stream()
                .map(ProductId::new)
                .collect(Collectors.toSet());
    }

    private static String failed(Checked each) {
        return each.check().failed().stream()
                .map(rule -> rule.code())
                .collect(Collectors.joining(" "));
    }

    private static UUID[] ids(List<Checked> all, Function<Checked, UUID> id) {
        return all.stream().map(id).toArray(UUID[]::new);
    }

    private static Integer[] numbers(List<Checked> all, ToIntFunction<Checked> number) {
        return all.stream().mapToInt(number).boxed().toArray(Integer[]::new);
    }
}
