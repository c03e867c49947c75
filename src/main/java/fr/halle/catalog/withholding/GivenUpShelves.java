package fr.halle.catalog.withholding;

import fr.halle.shops.ShopGivenUp;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.ZoneOffset;

/**
 * Clears the shelf of a shop that will not open: photographs and files go, products are archived
 * under nobody’s counter, drafts as well, because who did what to them is kept for a year.
 */
@Component
class GivenUpShelves {

    private final JdbcClient jdbc;

    GivenUpShelves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional
    void on(ShopGivenUp event) {
        var shop = event.shop().value();
        jdbc.sql("delete from catalog.import where shop_id = ?").param(shop).update();
        jdbc.sql(
                        """
                        delete from catalog.product_picture where product_id in
                            (select id from catalog.product where shop_id = ?)
                        """)
                .param(shop)
                .update();
        jdbc.sql(
                        """
                        update catalog.product set withdrawn_at = coalesce(withdrawn_at, :at), published_at = coalesce(published_at, :at)
                        where shop_id = :shop
                        """)
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .param("shop", shop)
                .update();
    }
}
