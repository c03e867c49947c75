package fr.halle.catalog.editing;

import fr.halle.catalog.checking.PublicationCheck;
import fr.halle.catalog.checking.PublicationCheck.Obstacle;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.ProductId;
import fr.halle.kernel.ShopId;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Set;

/** The one way by which a merchant's product comes on sale, and the one by which it leaves. */
@Component
public class Publication {

    /** What became of a wish to publish. */
    public sealed interface Outcome {

        record OnSale() implements Outcome {}

        /** Published; it comes on sale on its first day. */
        record Later() implements Outcome {}

        /** Published; everybody sees it once the shop is open. */
        record AtOpening() implements Outcome {}

        /** Moderation keeps it off the shelf; it comes on sale when that ends. */
        record Withheld() implements Outcome {}

        /** Somebody who watches over listings says what is to mend first; nothing was changed. */
        record Refused(List<Obstacle> obstacles) implements Outcome {}

        /** Nothing to be bought: no variant, thus no price. */
        record NothingToSell() implements Outcome {}
    }

    private record State(boolean shown, boolean rests) {}

    private final JdbcClient jdbc;
    private final Acts acts;
    private final ObjectProvider<PublicationCheck> checks;

    Publication(JdbcClient jdbc, Acts acts, ObjectProvider<PublicationCheck> checks) {
        this.jdbc = jdbc;
        this.acts = acts;
        this.checks = checks;
    }

    /** Also brings back what was in the archive. Of a shop that is not its own it knows nothing. */
    @Transactional
    public Outcome publish(ShopId shop, ProductId product, PersonId by) {
        var obstacles =
                checks.stream().flatMap(each -> each.obstacles(shop, product).stream()).toList();
        if (!obstacles.isEmpty()) return new Outcome.Refused(obstacles);
        var state =
                jdbc.sql(
                                """
                                update catalog.product p set published_at = coalesce(published_at, now()), withdrawn_at = null,
                                       resting_since = null, changed_at = clock_timestamp()
                                where id = ? and shop_id = ?
                                  and exists (select from catalog.offer o where o.product_id = p.id and o.withdrawn_at is null)
                                returning (withdrawn_at is null or traded_since is not null) as shown, resting_since is not null as rests
                                """)
                        .params(product.value(), shop.value())
                        .query(State.class)
                        .optional();
        if (state.isEmpty()) return new Outcome.NothingToSell();
        acts.note(product.value(), Act.Kind.PUBLISHED, Set.of(), by);
        if (state.get().shown()) return new Outcome.OnSale();
        if (state.get().rests()) return new Outcome.Later();
        waitForModeration(product);
        return isHeldBySomebody(product) ? new Outcome.Withheld() : new Outcome.AtOpening();
    }

    private boolean isHeldBySomebody(ProductId product) {
        return jdbc.sql(
                        "select %s from catalog.product p where p.id = ?"
                                .formatted(Sheets.WITHHELD))
                .param(product.value())
                .query(Boolean.class)
                .single();
    }

    /** Into the archive: off the shelf until it is published again, whatever moderation lifts. */
    @Transactional
    public void archive(ShopId shop, ProductId product, PersonId by) {
        int archived =
                jdbc.sql(
                                """
                                update catalog.product set withdrawn_at = coalesce(withdrawn_at, now()), resting_since = null, traded_since = null,
                                       changed_at = clock_timestamp()
                                where id = ? and shop_id = ? and published_at is not null
                                """)
                        .params(product.value(), shop.value())
                        .update();
        if (archived == 0) return;
        jdbc.sql("delete from catalog.withheld_product where product_id = ?")
                .param(product.value())
                .update();
        acts.note(product.value(), Act.Kind.ARCHIVED, Set.of(), by);
    }

    private void waitForModeration(ProductId product) {
        jdbc.sql(
                        """
                        insert into catalog.withheld_product (withholding_id, product_id)
                        select w.id, p.id from catalog.withholding w join catalog.product p on p.shop_id = w.shop_id
                        where p.id = ? and w.lifted_at is null and (w.product_id is null or w.product_id = p.id)
                        on conflict do nothing
                        """)
                .param(product.value())
                .update();
    }
}
