package fr.halle.search;

import fr.halle.catalog.Changes;
import fr.halle.catalog.Listed;
import fr.halle.kernel.ProductId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Writes what the follower learns, in its transaction. */
@Component
class ReadModel {

    private static final String NAMED = "to_tsvector('search.french_unaccent', p.name)";

    private static final String AROUND =
            """
            ts_delete(to_tsvector('search.french_unaccent', concat_ws(' ', a.names, s.name, s.commune)),
                      tsvector_to_array(to_tsvector('search.french_unaccent', p.name)))
            """;

    private final JdbcClient jdbc;
    private final Vocabulary vocabulary;

    ReadModel(JdbcClient jdbc, Vocabulary vocabulary) {
        this.jdbc = jdbc;
        this.vocabulary = vocabulary;
    }

    Changes.Cursor cursor() {
        return read("");
    }

    /** Nobody else writes here until the transaction ends. */
    Changes.Cursor holdCursor() {
        return read(" for update");
    }

    private Changes.Cursor read(String lock) {
        return jdbc.sql("select cluster, xid, position from search.followed where id = 1" + lock)
                .query(Changes.Cursor.class)
                .single();
    }

    void moveTo(Changes.Cursor cursor) {
        jdbc.sql("update search.followed set cluster = ?, xid = ?, position = ? where id = 1")
                .params(cursor.cluster(), cursor.xid(), cursor.position())
                .update();
    }

    void forgetAll() {
        jdbc.sql("delete from search.product").update();
        jdbc.sql("delete from search.word").update();
        jdbc.sql("delete from search.shop").update();
        jdbc.sql("delete from search.aisle").update();
        jdbc.sql("delete from search.commune").update();
    }

    void forget(Collection<ProductId> products) {
        if (products.isEmpty()) return;
        jdbc.sql("delete from search.product where product_id = any(?)")
                .param(products.stream().map(ProductId::value).toArray(UUID[]::new))
                .update();
    }

    void learn(List<Listed> products) {
        if (products.isEmpty()) return;
        var names = texts(products, product -> Words.plain(product.name()));
        jdbc.sql(
                        """
                        insert into search.product
                               (product_id, shop_id, aisle, top, price_cents, in_stock, on_sale, condition, name, named, around)
                        select p.id, p.shop, p.aisle, coalesce(a.top, p.aisle), p.cents, p.in_stock,
                               not coalesce(s.paused, false), p.condition, p.name,
                        """
                                + NAMED
                                + ", "
                                + AROUND
                                + """
                                from unnest(?::uuid[], ?::uuid[], ?::text[], ?::bigint[], ?::boolean[], ?::text[], ?::text[])
                                    as p (id, shop, aisle, cents, in_stock, condition, name)
                                left join search.shop s on s.shop_id = p.shop
                                left join search.aisle a on a.slug = p.aisle
                                """)
                .param(products.stream().map(each -> each.id().value()).toArray(UUID[]::new))
                .param(products.stream().map(each -> each.shop().value()).toArray(UUID[]::new))
                .param(texts(products, Listed::category))
                .param(
                        products.stream()
                                .map(each -> each.price().getAmountMinorLong())
                                .toArray(Long[]::new))
                .param(products.stream().map(Listed::inStock).toArray(Boolean[]::new))
                .param(texts(products, Listed::condition))
                .param(names)
                .update();
        vocabulary.learn(String.join(" ", names));
    }

    /** Tells these products anew after their shop or aisle has changed. */
    void retell(List<UUID> shops, List<String> aisles) {
        if (shops.isEmpty() && aisles.isEmpty()) return;
        jdbc.sql(
                        "update search.product p set on_sale = not s.paused, top = a.top, around = "
                                + AROUND
                                + """
                                from search.shop s, search.aisle a
                                where s.shop_id = p.shop_id and a.slug = p.aisle
                                  and (p.shop_id = any(?) or p.aisle = any(?))
                                """)
                .params(shops.toArray(UUID[]::new), aisles.toArray(String[]::new))
                .update();
    }

    private static String[] texts(List<Listed> products, Function<Listed, String> field) {
        return products.stream().map(field).toArray(String[]::new);
    }
}
