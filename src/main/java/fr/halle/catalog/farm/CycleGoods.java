package fr.halle.catalog.farm;

import fr.halle.kernel.OfferId;
import fr.halle.kernel.ProductId;
import fr.halle.kernel.ShopId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which products a cycle takes orders of, and how many for each of its days. */
@Component
public class CycleGoods {

    private final JdbcClient jdbc;

    /** A product of a shop, as its merchant chooses those of a cycle; {@code most} may be none. */
    public record Choice(ProductId id, String name, @Nullable UUID cycle, @Nullable Integer most) {}

    CycleGoods(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Choice> choices(ShopId shop) {
        return jdbc.sql(
                        """
                        select id, name, cycle_id, cycle_most from catalog.product
                        where shop_id = ? and withdrawn_at is null order by lower(name), id limit 500
                        """)
                .param(shop.value())
                .query(
                        (row, _) ->
                                new Choice(
                                        new ProductId(row.getObject("id", UUID.class)),
                                        row.getString("name"),
                                        row.getObject("cycle_id", UUID.class),
                                        row.getObject("cycle_most", Integer.class)))
                .list();
    }

    /** These and no others of the shop's; 0 for no most. Those of its other cycles stay there. */
    public void choose(ShopId shop, UUID cycle, Map<ProductId, Integer> most) {
        jdbc.sql(
                        """
                        update catalog.product p set cycle_id = case when w.id is null then null else :cycle end,
                               cycle_most = nullif(w.most, 0)
                        from catalog.product o left join unnest(:products::uuid[], :mosts::int[]) as w (id, most) on w.id = o.id
                        where o.id = p.id and p.shop_id = :shop and (w.id is not null or p.cycle_id = :cycle)
                          and exists (select from catalog.cycle y where y.id = :cycle and y.shop_id = :shop and y.ended_at is null)
                        """)
                .param("cycle", cycle)
                .param("shop", shop.value())
                .param(
                        "products",
                        most.keySet().stream().map(ProductId::value).toArray(UUID[]::new))
                .param("mosts", most.values().toArray(Integer[]::new))
                .update();
    }

    /**
     * Takes so many of each for that day. False when others took the last: the caller then rolls
     * back. Rows go in the order of their ids, as everywhere.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean take(Map<OfferId, Integer> quantities, LocalDate day) {
        return jdbc.sql(
                        """
                        with wanted as (
                            select o.product_id, p.cycle_most, sum(w.quantity)::int as quantity
                            from unnest(:offers::uuid[], :quantities::int[]) as w (id, quantity)
                            join catalog.offer o on o.id = w.id join catalog.product p on p.id = o.product_id
                            where p.cycle_most is not null group by 1, 2 order by 1),
                        taken as (
                            insert into catalog.cycle_taken as t (product_id, day, taken)
                            select product_id, :day, quantity from wanted where quantity <= cycle_most order by product_id
                            on conflict (product_id, day) do update set taken = t.taken + excluded.taken
                            where t.taken + excluded.taken <= (select cycle_most from catalog.product where id = t.product_id)
                            returning 1)
                        select (select count(*) from wanted) = (select count(*) from taken)
                        """)
                .param("offers", offers(quantities.keySet()))
                .param("quantities", quantities.values().toArray(Integer[]::new))
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** Of each of these, how many more may be ordered for that day. */
    public Map<OfferId, Integer> left(Map<OfferId, Integer> quantities, LocalDate day) {
        var left = new HashMap<OfferId, Integer>();
        jdbc.sql(
                        """
                        select o.id, greatest(0, p.cycle_most - coalesce(t.taken, 0)) as left
                        from catalog.offer o join catalog.product p on p.id = o.product_id
                        left join catalog.cycle_taken t on t.product_id = p.id and t.day = ?
                        where o.id = any(?) and p.cycle_most is not null
                        """)
                .params(day, offers(quantities.keySet()))
                .query(
                        row -> {
                            left.put(
                                    new OfferId(row.getObject("id", UUID.class)),
                                    row.getInt("left"));
                        });
        return left;
    }

    /** What was ordered for that day and is not wanted. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void putBack(Map<OfferId, Integer> quantities, LocalDate day) {
        jdbc.sql(
                        """
                        update catalog.cycle_taken t set taken = greatest(0, t.taken - w.quantity)
                        from (select o.product_id, sum(b.quantity)::int as quantity
                              from unnest(:offers::uuid[], :quantities::int[]) as b (id, quantity)
                              join catalog.offer o on o.id = b.id group by 1) w
                        where t.product_id = w.product_id and t.day = :day
                        """)
                .param("offers", offers(quantities.keySet()))
                .param("quantities", quantities.values().toArray(Integer[]::new))
                .param("day", day)
                .update();
    }

    private static UUID[] offers(Collection<OfferId> ids) {
        return ids.stream().map(OfferId::value).toArray(UUID[]::new);
    }
}
