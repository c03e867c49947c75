package fr.halle.catalog.counting;

import fr.halle.catalog.editing.Sheets;
import fr.halle.kernel.OfferId;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a shop sells, by name, with what is left of it. */
@Component
public class StockList {

    private static final String ROWS =
            """
            select o.id, p.slug, p.name, o.label, s.available, s.version, s.low_at, p.traded_since is not null as for_shops,
                   s.available <= coalesce(s.low_at, r.low_at) is true as low,
                   coalesce((select -c.delta from catalog.stock_change c where c.offer_id = o.id and c.remained = 0 and s.available = 0
                             and c.at > now() - interval '1 hour' order by c.at desc, c.id desc limit 1), 0) as emptied
            from catalog.product p
            join catalog.offer o on o.product_id = p.id and o.withdrawn_at is null
            join catalog.stock s on s.offer_id = o.id
            left join catalog.low_stock_rule r on r.shop_id = p.shop_id
            where p.shop_id = :shop and (p.withdrawn_at is null or p.traded_since is not null or %s)
            """
                    .formatted(Sheets.AT_OPENING);

    private final JdbcClient jdbc;
    private final Clock clock;

    StockList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * By a part of the name, or exactly by a number; {@code low}: only what is nearly gone; {@code
     * after} is the last one already shown.
     */
    public List<StockRow> rows(
            ShopId shop, String part, boolean low, @Nullable UUID after, int limit) {
        return jdbc.sql(
                        ROWS
                                + """
                                and (:part = '' or strpos(lower(p.name || ' ' || o.label), lower(:part)) > 0 or lower(o.reference) = lower(:part)
                                     or (o.barcode <> '' and ltrim(o.barcode, '0') = ltrim(:part, '0')))
                                and (not :low or s.available <= greatest(0, coalesce(s.low_at, r.low_at, 0)))
                                and (:after::uuid is null or (lower(p.name), p.slug, o.position, o.id) >
                                     (select lower(ap.name), ap.slug, ao.position, ao.id from catalog.offer ao
                                      join catalog.product ap on ap.id = ao.product_id where ao.id = :after))
                                order by lower(p.name), p.slug, o.position, o.id limit :limit
                                """)
                .param("shop", shop.value())
                .param("part", part)
                .param("low", low)
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> StockRows.row(row))
                .list();
    }

    public Optional<StockRow> find(ShopId shop, OfferId offer) {
        return jdbc.sql(ROWS + " and o.id = :offer")
                .param("shop", shop.value())
                .param("offer", offer.value())
                .query((row, number) -> StockRows.row(row))
                .optional();
    }

    /** At how many the shop is warned; empty: never. */
    public Optional<Integer> warning(ShopId shop) {
        return jdbc.sql("select low_at from catalog.low_stock_rule where shop_id = ?")
                .param(shop.value())
                .query(Integer.class)
                .optional();
    }

    /** None takes the warning back. */
    public void warn(ShopId shop, @Nullable Integer at, PersonId by) {
        if (at == null) {
            jdbc.sql("delete from catalog.low_stock_rule where shop_id = ?")
                    .param(shop.value())
                    .update();
            return;
        }
        jdbc.sql(
                        """
                        insert into catalog.low_stock_rule (shop_id, low_at, set_by, set_at) values (?, ?, ?, ?)
                        on conflict (shop_id) do update set low_at = excluded.low_at, set_by = excluded.set_by, set_at = excluded.set_at
                        """)
                .params(shop.value(), at, by.value(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Of one thing; none: as the shop. */
    public void warn(OfferId offer, @Nullable Integer at) {
        jdbc.sql("update catalog.stock set low_at = ? where offer_id = ?")
                .param(at)
                .param(offer.value())
                .update();
    }
}
