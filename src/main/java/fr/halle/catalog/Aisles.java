package fr.halle.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import fr.halle.kernel.ShopId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The categories of the market. */
@Component
class Aisles {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final String ALL = "";

    private final JdbcClient jdbc;
    private final Cache<String, Map<String, Category>> lately =
            Caffeine.newBuilder().expireAfterWrite(KEPT).build();

    Aisles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Category> all() {
        return jdbc.sql("select * from catalog.category order by position")
                .query(
                        (row, number) ->
                                new Category(
                                        row.getString("slug"),
                                        row.getString("parent"),
                                        row.getString("name_fr"),
                                        row.getString("name_en"),
                                        row.getString("art")))
                .list();
    }

    /**
     * Of a product, which has one always. The names of aisles change about never: they are kept for
     * a minute rather than joined to each product that is shown.
     */
    Category bySlug(String slug) {
        @Nullable Category known = lately.get(ALL, _ -> read()).get(slug);
        if (known != null) return known;
        lately.invalidateAll(); // another process put it
        return Objects.requireNonNull(lately.get(ALL, _ -> read()).get(slug), slug);
    }

    private Map<String, Category> read() {
        return all().stream().collect(Collectors.toMap(Category::slug, Function.identity()));
    }

    Map<String, Integer> of(ShopId shop) {
        record Aisle(String slug, int products) {}
        return jdbc
                .sql(
                        """
                        select category as slug, count(*) as products from catalog.product p
                        where shop_id = ? and withdrawn_at is null
                        and exists (select from catalog.offer o where o.product_id = p.id and o.withdrawn_at is null)
                        group by category
                        """)
                .param(shop.value())
                .query(Aisle.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Aisle::slug, Aisle::products));
    }

    void put(Category category, int position) {
        jdbc.sql(
                        """
                        insert into catalog.category (slug, parent, name_fr, name_en, art, position) values (?, ?, ?, ?, ?, ?)
                        on conflict (slug) do update set parent = excluded.parent, name_fr = excluded.name_fr,
                            name_en = excluded.name_en, art = excluded.art, position = excluded.position
                        """)
                .param(category.slug())
                .param(category.parent())
                .param(category.nameFr())
                .param(category.nameEn())
                .param(category.art())
                .param(position)
                .update();
        lately.invalidateAll();
    }
}
