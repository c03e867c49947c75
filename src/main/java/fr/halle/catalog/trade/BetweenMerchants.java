package fr.halle.catalog.trade;

import fr.halle.catalog.condition.ConditionRows;
import fr.halle.kernel.OfferId;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.ProductId;
import fr.halle.kernel.ShopId;
import fr.halle.kernel.Vat;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

    /** For who runs a shop; newest first. */
    public List<TradeOffer> offers(int limit) {
        return jdbc.sql(
                        """
                        select o.id, p.shop_id, p.name, o.label, least(o.price_cents, r.price_cents) as cents, p.vat_permille,
                               o.quantity_text, t.least, s.available
                        from catalog.product p
                        join catalog.trade t on t.product_id = p.id
                        join catalog.offer o on o.product_id = p.id and o.withdrawn_at is null
                        join catalog.stock s on s.offer_id = o.id and s.available >= t.least
                        left join catalog.reduction r on r.offer_id = o.id and r.since <= now() and r.until > now()
                        """
                                + ConditionRows.JOIN
                                + " where p.out_of_season_since is null and "
                                + TradeRows.SEEN
                                + " and "
                                + ConditionRows.ORDERED
                                + " order by p.traded_since desc, p.id, o.position limit ?")
                .param(limit)
                .query(BetweenMerchants::offer)
                .list();
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

    private static TradeOffer offer(ResultSet row, int number) throws SQLException {
        return new TradeOffer(
                new OfferId(row.getObject("id", UUID.class)),
                new ShopId(row.getObject("shop_id", UUID.class)),
                row.getString("name"),
                row.getString("label"),
                Money.ofMinor(CurrencyUnit.EUR, row.getLong("cents")),
                new Vat(row.getInt("vat_permille")),
                row.getString("quantity_text"),
                row.getInt("least"),
                row.getInt("available"));
    }
}
