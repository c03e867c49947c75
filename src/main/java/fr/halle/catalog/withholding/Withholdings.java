package fr.halle.catalog.withholding;

import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;
import fr.halle.shops.ShopReinstated;
import fr.halle.shops.ShopSuspended;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** Takes goods off the shelf by a decision of moderation, and puts back what that decision took. */
@Component
class Withholdings {

    private final JdbcClient jdbc;

    Withholdings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional
    void on(ShopSuspended event) {
        withhold(event.shop(), null, event.decision(), event.by(), event.at(), event.until());
    }

    @EventListener
    @Transactional
    void on(ShopReinstated event) {
        lift(event.decision(), event.by(), event.at());
    }

    /** {@code product}: none for the whole shop. The same decision again changes nothing. */
    @Transactional
    void withhold(
            ShopId shop,
            @Nullable UUID product,
            UUID decision,
            PersonId by,
            Instant at,
            ShopSuspended.Until until) {
        var fresh =
                jdbc.sql(
                                """
                                insert into catalog.withholding (shop_id, product_id, decision_id, withheld_by, withheld_at, held_for)
                                values (?, ?, ?, ?, ?, ?) on conflict do nothing returning id
                                """)
                        .param(shop.value())
                        .param(product)
                        .param(decision)
                        .param(by.value())
                        .param(at.atOffset(ZoneOffset.UTC))
                        .param(until.name())
                        .query(UUID.class)
                        .optional();
        if (fresh.isEmpty()) return;
        jdbc.sql(
                        """
                        with taken as (
                            update catalog.product set withdrawn_at = :at
                            where shop_id = :shop and withdrawn_at is null and (:product::uuid is null or id = :product) returning id)
                        insert into catalog.withheld_product (withholding_id, product_id) select :withholding, id from taken
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("shop", shop.value())
                .param("product", product)
                .param("withholding", fresh.get())
                .update();
    }

    /** What another decision still withholds stays away: the table's trigger sees to it. */
    @Transactional
    void lift(UUID decision, PersonId by, Instant at) {
        var lifted =
                jdbc.sql(
                                """
                                update catalog.withholding set lifted_by = ?, lifted_at = ?
                                where decision_id = ? and lifted_at is null returning id
                                """)
                        .params(by.value(), at.atOffset(ZoneOffset.UTC), decision)
                        .query(UUID.class)
                        .optional();
        if (lifted.isEmpty()) return;
        jdbc.sql(
                        """
                        update catalog.product set withdrawn_at = null
                        where id in (select product_id from catalog.withheld_product where withholding_id = ?)
                        """)
                .param(lifted.get())
                .update();
    }
}
