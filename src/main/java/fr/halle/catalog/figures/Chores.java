package fr.halle.catalog.figures;

import fr.halle.kernel.ShopId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** What waits for its merchant on a shelf. */
@Component
public class Chores {

    /**
     * {@code low}: how many things are at their threshold or gone; {@code file}: one that was sent
     * and waits to be confirmed, or to be told what its columns mean.
     */
    public record Waiting(int drafts, int low, @Nullable UUID file) {}

    private final JdbcClient jdbc;

    Chores(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Waiting of(ShopId shop) {
        return jdbc.sql(
                        """
                        select (select count(*) from catalog.product where shop_id = :shop and published_at is null)::int as drafts,
                               (select count(*) from catalog.product p
                                join catalog.offer o on o.product_id = p.id and o.withdrawn_at is null
                                join catalog.stock s on s.offer_id = o.id
                                left join catalog.low_stock_rule r on r.shop_id = p.shop_id
                                where p.shop_id = :shop and p.withdrawn_at is null
                                  and s.available <= greatest(0, coalesce(s.low_at, r.low_at, 0)))::int as low,
                               (select id from catalog.import
                                where shop_id = :shop and confirmed_at is null and cancelled_at is null and rows > 0
                                  and (fields is null or checked_at is not null)
                                order by uploaded_at desc limit 1) as file
                        """)
                .param("shop", shop.value())
                .query(Waiting.class)
                .single();
    }
}
