package fr.halle.catalog;

import fr.halle.catalog.condition.ConditionRows;
import fr.halle.kernel.ProductId;
import fr.halle.kernel.ShopId;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Products in bulk, for whoever lists them in an order of their own. */
@Component
public class Listings {

    /** The offer of a product that its card shows: the first one that is not sold out. */
    private static final String SHOWN =
            """
            cross join lateral (
                select o.position, s.available, least(o.price_cents, r.price_cents) as price_cents
                from catalog.offer o join catalog.stock s on s.offer_id = o.id
                left join catalog.reduction r on r.offer_id = o.id and r.since <= now() and r.until > now()
                where o.product_id = p.id and o.withdrawn_at is null
                order by s.available = 0, o.position limit 1) o
            """;

    private final JdbcClient jdbc;

    Listings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As they are now, in one statement; those no longer on sale are left out. */
    public Map<ProductId, Offer> offers(Collection<ProductId> products) {
        var offers = new HashMap<ProductId, Offer>();
        if (products.isEmpty()) return offers;
        jdbc.sql(
                        OfferRows.COLUMNS
                                + ", p.id as product_id "
                                + OfferRows.FROM
                                + """
                                where p.id = any(?) and p.withdrawn_at is null and o.id = (
                                    select o2.id from catalog.offer o2 join catalog.stock s2 on s2.offer_id = o2.id
                                    where o2.product_id = p.id and o2.withdrawn_at is null
                                    order by s2.available = 0, o2.position limit 1)
                                """)
                .param(array(products))
                .query(
                        row -> {
                            offers.put(
                                    new ProductId(row.getObject("product_id", UUID.class)),
                                    OfferRows.offer(row, 0));
                        });
        return offers;
    }

    /** Those on sale of these products. */
    public List<Listed> byIds(Collection<ProductId> products) {
        return listed("where p.withdrawn_at is null and p.id = any(?)", array(products), null);
    }

    /** Every product on sale, in stretches by id. */
    public List<Listed> all(@Nullable ProductId after, int limit) {
        var from = after == null ? new UUID(0, 0) : after.value();
        return listed(
                "where p.withdrawn_at is null and p.id > ? order by p.id limit ?", from, limit);
    }

    private List<Listed> listed(String where, Object first, @Nullable Integer limit) {
        var statement =
                jdbc.sql(
                                "select p.id, p.shop_id, p.name, p.category, o.price_cents, o.available > 0 and p.out_of_season_since is null as in_stock, coalesce(k.kind, '') as condition"
                                        + " from catalog.product p "
                                        + SHOWN
                                        + ConditionRows.JOIN
                                        + where)
                        .param(first);
        return (limit == null ? statement : statement.param(limit))
                .query(
                        (row, number) ->
                                new Listed(
                                        new ProductId(row.getObject("id", UUID.class)),
                                        new ShopId(row.getObject("shop_id", UUID.class)),
                                        row.getString("name"),
                                        row.getString("category"),
                                        Money.ofMinor(CurrencyUnit.EUR, row.getLong("price_cents")),
                                        row.getBoolean("in_stock"),
                                        row.getString("condition")))
                .list();
    }

    private static UUID[] array(Collection<ProductId> products) {
        return products.stream().map(ProductId::value).toArray(UUID[]::new);
    }
}
