package fr.halle.catalog.trade;

import fr.halle.kernel.PersonId;
import fr.halle.kernel.ProductId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The shelf behind the shelf. What stands here is withdrawn from the public one by the database, so
 * that no list, page, basket, search or sitemap of shoppers has to think of it.
 */
@Component
public class BetweenMerchants {

    public static final int LARGEST_LEAST = 99;

    private final JdbcClient jdbc;
    private final Clock clock;

    BetweenMerchants(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By how many at least; empty for what is for everybody. */
    public Optional<Integer> least(ProductId product) {
        return jdbc.sql("select least from catalog.trade where product_id = ?")
                .param(product.value())
                .query(Integer.class)
                .optional();
    }

    /** For shops alone from now on, wherever it stood: a draft stays one. */
    @Transactional
    public void reserve(ProductId product, int least, PersonId by) {
        jdbc.sql(
                        """
                        insert into catalog.trade (product_id, least, said_by, said_at) values (?, ?, ?, ?)
                        on conflict (product_id) do update
                            set least = excluded.least, said_by = excluded.said_by, said_at = excluded.said_at
                        """)
                .params(
                        product.value(),
                        least,
                        by.value(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("update catalog.product set changed_at = now() where id = ?")
                .param(product.value())
                .update();
    }

    /** No longer for shops alone. It waits in the archive: the public shelf has its own check. */
    @Transactional
    public void release(ProductId product) {
        jdbc.sql("delete from catalog.trade where product_id = ?").param(product.value()).update();
        jdbc.sql(
                        "update catalog.product set traded_since = null, changed_at = now() where id = ? and traded_since is not null")
                .param(product.value())
                .update();
    }
}
