package fr.halle.catalog.editing;

import fr.halle.catalog.condition.NoReturn;
import fr.halle.catalog.farm.Season;
import fr.halle.kernel.ShopId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The product's own row. Its drawing is that of its aisle, unless it has one of its own. */
@Component
class ProductRows {

    private final JdbcClient jdbc;

    ProductRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who name products of one shop wait for each other until their transaction ends. */
    void takeTurns(ShopId shop) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('catalog.names ' || ?, 0))")
                .param(shop.value().toString())
                .query()
                .listOfRows();
    }

    Instant lockedState(UUID product) {
        return jdbc.sql("select changed_at from catalog.product where id = ? for update")
                .param(product)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    UUID insert(ShopId shop, String slug, Edited wanted) {
        return jdbc.sql(
                        """
                        insert into catalog.product (shop_id, slug, name, description, category, vat_permille, art, withdrawn_at,
                                                     published_at, sold_from, sold_until, preparation_minutes, season_from, season_until, sold_off_season, no_return)
                        select :shop, :slug, :name, :description, c.slug, :vat, c.art, now(), null, :from, :until, :preparation, :first, :last, :always, :noReturn
                        from catalog.category c where c.slug = :category
                        returning id
                        """)
                .param("shop", shop.value())
                .param("slug", slug)
                .param("name", wanted.name())
                .param("description", Words.html(wanted.description()))
                .param("vat", wanted.vat().permille())
                .param("from", wanted.days().from())
                .param("until", wanted.days().until())
                .param("preparation", wanted.preparation())
                .param("noReturn", name(wanted.noReturn()))
                .params(season(wanted.days().season()))
                .param("category", wanted.category())
                .query(UUID.class)
                .single();
    }

    /** What rests for its days comes back if today is one of the new ones; the trigger decides. */
    void update(Sheet seen, Edited wanted) {
        jdbc.sql(
                        """
                        update catalog.product p set name = :name, description = :description, category = :category, vat_permille = :vat,
                               art = case when p.category <> :category and p.art = (select art from catalog.category where slug = p.category)
                                          then (select art from catalog.category where slug = :category) else p.art end,
                               sold_from = :from, sold_until = :until, season_from = :first, season_until = :last,
                               sold_off_season = :always, no_return = :noReturn, preparation_minutes = :preparation, changed_at = clock_timestamp(),
                               withdrawn_at = case when p.resting_since is null then p.withdrawn_at end, resting_since = null
                        where p.id = :id
                        """)
                .param("id", seen.id().value())
                .param("name", wanted.name())
                .param("description", Words.kept(wanted.description(), seen.description()))
                .param("category", wanted.category())
                .param("vat", wanted.vat().permille())
                .param("from", wanted.days().from())
                .param("until", wanted.days().until())
                .param("preparation", wanted.preparation())
                .param("noReturn", name(wanted.noReturn()))
                .params(season(wanted.days().season()))
                .update();
    }

    private static @Nullable String name(@Nullable NoReturn said) {
        return said == null ? null : said.name();
    }

    private static Map<String, @Nullable Object> season(@Nullable Season season) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("first", season == null ? null : Season.number(season.from()));
        columns.put("last", season == null ? null : Season.number(season.until()));
        columns.put("always", season != null && season.always());
        return columns;
    }
}
