package fr.halle.ordering.figures;

import fr.halle.kernel.ShopId;
import fr.halle.ordering.OrderId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What orders are called, many at once: for lists of money. */
@Component
public class OrderNumbers {

    private final JdbcClient jdbc;

    /** {@code number}: of the purchase, as it is said on the telephone. */
    public record Numbered(OrderId order, ShopId shop, String shopName, String number) {}

    OrderNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the ids that are orders, by id; one statement. */
    public Map<UUID, Numbered> of(Collection<UUID> ids) {
        var found = new HashMap<UUID, Numbered>();
        if (ids.isEmpty()) return found;
        jdbc.sql(
                        """
                        select o.id, o.shop_id, o.shop_name, p.number
                          from ordering.shop_order o join ordering.purchase p on p.id = o.purchase_id
                         where o.id = any(?)
                        """)
                .param(ids.toArray(UUID[]::new))
                .query(
                        row -> {
                            var id = row.getObject("id", UUID.class);
                            found.put(
                                    id,
                                    new Numbered(
                                            new OrderId(id),
                                            new ShopId(row.getObject("shop_id", UUID.class)),
                                            row.getString("shop_name"),
                                            row.getString("number")
                                                    .replaceAll("(..)(?!$)", "$1\u00a0")));
                        });
        return found;
    }
}
