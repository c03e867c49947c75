package fr.halle.catalog.counting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fr.halle.kernel.ShopId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What has fallen to its threshold, told once for each fall. */
@Component
public class LowStock {

    /** How many are left of what. */
    public record Fallen(String name, String label, int left) {}

    private record Row(UUID shopId, String name, String label, int available) {}

    private final JdbcClient jdbc;

    LowStock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * By shop, what nobody was told of; in the transaction of the caller, who tells. What has risen
     * again may fall again.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<ShopId, List<Fallen>> fallen() {
        jdbc.sql(
                        """
                        update catalog.stock s set low_told_at = null from catalog.offer o
                        where s.low_told_at is not null and o.id = s.offer_id
                          and (s.available <= coalesce(s.low_at, (select low_at from catalog.low_stock_rule where shop_id = o.shop_id))) is not true
                        """)
                .update();
        return jdbc
                .sql(
                        """
                        with watched as (
                            select o.id from catalog.offer o join catalog.low_stock_rule r on r.shop_id = o.shop_id
                            union select offer_id from catalog.stock where low_at is not null)
                        update catalog.stock s set low_told_at = now()
                        from watched w join catalog.offer o on o.id = w.id join catalog.product p on p.id = o.product_id
                        left join catalog.low_stock_rule r on r.shop_id = o.shop_id
                        where s.offer_id = w.id and s.low_told_at is null and s.available <= coalesce(s.low_at, r.low_at)
                          and o.withdrawn_at is null and (p.withdrawn_at is null or p.traded_since is not null)
                        returning o.shop_id, p.name, o.label, s.available
                        """)
                .query(Row.class)
                .list()
                .stream()
                .collect(
                        groupingBy(
                                row -> new ShopId(row.shopId()),
                                mapping(
                                        row -> new Fallen(row.name(), row.label(), row.available()),
                                        toList())));
    }
}
