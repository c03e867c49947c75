package fr.halle.ordering.weighing;

import fr.halle.ordering.OrderId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever does not come takes nothing beyond what they paid, whatever they had answered. */
@Component
public class RefusedExtras {

    private final JdbcClient jdbc;

    RefusedExtras(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void of(OrderId order) {
        jdbc.sql(
                        """
                        update ordering.order_line set extra = 'REFUSED'
                        where order_id = ? and extra in ('ASKED', 'AGREED')
                        """)
                .param(order.value())
                .update();
    }
}
