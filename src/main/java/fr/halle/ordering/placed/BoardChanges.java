package fr.halle.ordering.placed;

import fr.halle.kernel.ShopId;
import fr.halle.ordering.OrderId;
import fr.halle.ordering.PurchaseId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;

/** Notes that a shop's board changed, in the transaction that changes it. */
@Component
@NamedInterface("counter")
public class BoardChanges {

    private final JdbcClient jdbc;

    BoardChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A number that grows with each change since that instant. */
    public long since(ShopId shop, Instant instant) {
        return jdbc.sql("select count(*) from ordering.board_change where shop_id = ? and at >= ?")
                .params(shop.value(), instant.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    public void of(OrderId order) {
        jdbc.sql(
                        """
                        insert into ordering.board_change (shop_id) select shop_id from ordering.shop_order where id = ?
                        """)
                .param(order.value())
                .update();
    }

    void of(PurchaseId purchase) {
        jdbc.sql(
                        """
                        insert into ordering.board_change (shop_id)
                        select shop_id from ordering.shop_order where purchase_id = ?
                        """)
                .param(purchase.value())
                .update();
    }
}
