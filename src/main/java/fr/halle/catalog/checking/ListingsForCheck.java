package fr.halle.catalog.checking;

import static fr.halle.catalog.checking.ListedForCheckRows.SELECT;

import fr.halle.kernel.ProductId;
import fr.halle.kernel.ShopId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Listings in bulk, one statement however many: those on sale, to everybody or between shops, and
 * those that the charter alone keeps from it.
 */
@Component
public class ListingsForCheck {

    private static final String CHECKED =
            """
            (p.withdrawn_at is null or p.traded_since is not null or exists (select from catalog.withholding w
                where w.product_id = p.id and w.lifted_at is null and w.held_for = 'CHARTER'))
            """;

    private static final UUID NEWEST = new UUID(-1, -1);

    private final JdbcClient jdbc;

    ListingsForCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many there are. */
    public int count() {
        return jdbc.sql("select count(*) from catalog.product p where " + CHECKED)
                .query(Integer.class)
                .single();
    }

    /** In stretches by id. */
    public List<ListedForCheck> all(@Nullable ProductId after, int limit) {
        return jdbc.sql(SELECT + "where p.id > ? and " + CHECKED + " order by p.id limit ?")
                .params(after == null ? new UUID(0, 0) : after.value(), limit)
                .query(ListedForCheckRows::listed)
                .list();
    }

    public List<ListedForCheck> byIds(Collection<ProductId> products) {
        return jdbc.sql(SELECT + "where p.id = any(?) and " + CHECKED)
                .param(array(products))
                .query(ListedForCheckRows::listed)
                .list();
    }

    /** Of one shop, in the order in which they came. */
    public List<ListedForCheck> ofShop(ShopId shop, int limit) {
        return jdbc.sql(SELECT + "where p.shop_id = ? and " + CHECKED + " order by p.id limit ?")
                .params(shop.value(), limit)
                .query(ListedForCheckRows::listed)
                .list();
    }

    /** One of a shop, draft or not. */
    public Optional<ListedForCheck> one(ShopId shop, ProductId product) {
        return jdbc.sql(SELECT + "where p.id = ? and p.shop_id = ?")
                .params(product.value(), shop.value())
                .query(ListedForCheckRows::listed)
                .optional();
    }

    /** Whether an older listing of the shop, on sale, bears that name; any is older than none. */
    public boolean hasTwin(ShopId shop, String name, @Nullable ProductId than) {
        return jdbc.sql(
                        """
                        select exists (select from catalog.product where shop_id = ? and lower(name) = lower(?)
                                       and withdrawn_at is null and id < ?)
                        """)
                .params(shop.value(), name, than == null ? NEWEST : than.value())
                .query(Boolean.class)
                .single();
    }

    /** Many of a shop, drafts or not. */
    public List<ListedForCheck> those(ShopId shop, Collection<ProductId> products) {
        return jdbc.sql(SELECT + "where p.id = any(?) and p.shop_id = ?")
                .params(array(products), shop.value())
                .query(ListedForCheckRows::listed)
                .list();
    }

    /** These, and those on sale that bear the name of one of them in its shop. */
    public Set<ProductId> withNamesakes(Collection<ProductId> products) {
        var all = new LinkedHashSet<>(products);
        if (all.isEmpty()) return all;
        jdbc.sql(
                        """
                        select n.id from catalog.product p
                        join catalog.product n on n.shop_id = p.shop_id and lower(n.name) = lower(p.name)
                        where p.id = any(?) and n.withdrawn_at is null
                        """)
                .param(array(products))
                .query(UUID.class)
                .list()
                .forEach(id -> all.add(new ProductId(id)));
        return all;
    }

    private static UUID[] array(Collection<ProductId> products) {
        return products.stream().map(ProductId::value).toArray(UUID[]::new);
    }
}
