package fr.halle.catalog.figures;

import fr.halle.kernel.OfferId;
import fr.halle.kernel.ShopId;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Joins what was looked at with what was sold, which others know. */
@Component
public class Figures {

    private final JdbcClient jdbc;

    /** What went of an offer, as the caller counted it. */
    public record Sold(OfferId offer, int orders, int quantity, Money amount) {}

    /** On sale, listed for long, and not sold lately. */
    public record Sleeping(String slug, String name, LocalDate listed, int available) {}

    Figures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first {@code many} by amount, and the first by looks, each product once. */
    public List<ProductFigures> of(
            ShopId shop, LocalDate from, LocalDate to, List<Sold> sold, int many) {
        return jdbc.sql(
                        """
                        with looks as (
                            select product_id, sum(views)::int as views, sum(added)::int as added from catalog.interest_day
                            where shop_id = :shop and day >= :from and day < :to group by product_id),
                        sold as (
                            select o.product_id, sum(w.orders)::int as orders, sum(w.quantity)::int as quantity, sum(w.cents)::bigint as cents
                            from unnest(:offers::uuid[], :orders::int[], :quantities::int[], :cents::bigint[]) as w (offer_id, orders, quantity, cents)
                            join catalog.offer o on o.id = w.offer_id where o.shop_id = :shop group by o.product_id),
                        placed as (
                            select product_id, coalesce(views, 0) as views, coalesce(added, 0) as added, coalesce(orders, 0) as orders,
                                   coalesce(quantity, 0) as quantity, coalesce(cents, 0) as cents,
                                   row_number() over (order by coalesce(cents, 0) desc, coalesce(quantity, 0) desc, product_id)::int as best,
                                   row_number() over (order by coalesce(views, 0) desc, coalesce(cents, 0) desc, product_id)::int as seen
                            from looks full join sold using (product_id))
                        select p.slug, p.name, f.* from placed f join catalog.product p on p.id = f.product_id
                        where (f.best <= :many and f.cents > 0) or (f.seen <= :many and f.views > 0) order by f.best
                        """)
                .param("shop", shop.value())
                .param("from", from)
                .param("to", to)
                .param("many", many)
                .param("offers", sold.stream().map(one -> one.offer().value()).toArray(UUID[]::new))
                .param("orders", sold.stream().map(Sold::orders).toArray(Integer[]::new))
                .param("quantities", sold.stream().map(Sold::quantity).toArray(Integer[]::new))
                .param(
                        "cents",
                        sold.stream()
                                .map(one -> one.amount().getAmountMinorLong())
                                .toArray(Long[]::new))
                .query((row, number) -> figures(row))
                .list();
    }

    /** Listed before that day, and none of its offers among those sold since; oldest first. */
    public List<Sleeping> sleeping(ShopId shop, LocalDate before, List<OfferId> awake, int many) {
        return jdbc.sql(
                        """
                        select p.slug, p.name, (p.listed_at at time zone 'Europe/Paris')::date as listed,
                               coalesce((select sum(s.available) from catalog.offer o join catalog.stock s on s.offer_id = o.id
                                         where o.product_id = p.id and o.withdrawn_at is null), 0)::int as available
                        from catalog.product p
                        where p.shop_id = :shop and p.withdrawn_at is null and p.listed_at < :before
                          and p.id not in (select product_id from catalog.offer where id = any(:awake))
                        order by p.listed_at, p.id limit :many
                        """)
                .param("shop", shop.value())
                .param("before", before)
                .param("awake", awake.stream().map(OfferId::value).toArray(UUID[]::new))
                .param("many", many)
                .query(
                        (row, number) ->
                                new Sleeping(
                                        row.getString("slug"),
                                        row.getString("name"),
                                        row.getObject("listed", LocalDate.class),
                                        row.getInt("available")))
                .list();
    }

    private static ProductFigures figures(ResultSet row) throws SQLException {
        return new ProductFigures(
                row.getString("slug"),
                row.getString("name"),
                row.getInt("views"),
                row.getInt("added"),
                row.getInt("orders"),
                row.getInt("quantity"),
                Money.ofMinor(CurrencyUnit.EUR, row.getLong("cents")),
                row.getInt("best"),
                row.getInt("seen"));
    }
}
