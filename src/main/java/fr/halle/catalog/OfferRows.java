package fr.halle.catalog;

import fr.halle.catalog.condition.ConditionRows;
import fr.halle.catalog.condition.NoReturn;
import fr.halle.catalog.farm.Season;
import fr.halle.catalog.trade.TradeRows;
import fr.halle.kernel.ByWeight;
import fr.halle.kernel.Cover;
import fr.halle.kernel.OfferId;
import fr.halle.kernel.ShopId;
import fr.halle.kernel.Vat;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;

/** How an offer is read from the tables. */
final class OfferRows {

    /** Every column that {@link #offer} reads; more may follow, then {@link #FROM}. */
    static final String COLUMNS =
            """
            select o.id, o.shop_id, p.slug, p.name, o.label, least(o.price_cents, r.price_cents) as price_cents, p.vat_permille, o.quantity_text,
                   o.net_quantity, o.net_unit, p.art, s.available,
                   (p.withdrawn_at is null or
            """
                    + TradeRows.SEEN
                    + """
                   )
                   and o.withdrawn_at is null and p.out_of_season_since is null and
                   """
                    + ConditionRows.ORDERED
                    + """
                    as listed,
                   p.cycle_id, p.weekly, p.season_from, p.season_until, p.sold_off_season, p.out_of_season_since is not null as out_of_season,
                   o.step_grams, o.tolerance_percent, coalesce(p.preparation_minutes, 0) as preparation_minutes,
                   p.category as aisle, p.no_return, case when p.traded_since is not null then (select t.least from catalog.trade t where t.product_id = p.id) end as least,
                   r.until as reduced_until, case when r.until is not null then catalog.lowest_before(o.id, r.since) end as lowest_cents,
                   c0.picture_id as cover, c0.width as cover_width, c0.height as cover_height, c0.alt as cover_alt
            """
                    + ConditionRows.COLUMNS
                    + " ";

    static final String FROM =
            """
            from catalog.offer o
            join catalog.product p on p.id = o.product_id
            join catalog.stock s on s.offer_id = o.id
            left join catalog.reduction r on r.offer_id = o.id and r.since <= now() and r.until > now()
            left join catalog.product_picture c0 on c0.product_id = p.id and c0.position = 0
            """
                    + ConditionRows.JOIN;

    /** A {@code where} may follow. */
    static final String SELECT = COLUMNS + FROM;

    private OfferRows() {}

    static Offer offer(ResultSet row, int number) throws SQLException {
        int amount = row.getInt("net_quantity");
        var net =
                row.wasNull()
                        ? null
                        : new NetQuantity(
                                amount,
                                NetQuantity.Unit.valueOf(
                                        row.getString("net_unit").toUpperCase(Locale.ROOT)));
        var price = Money.ofMinor(CurrencyUnit.EUR, row.getLong("price_cents"));
        return new Offer(
                new OfferId(row.getObject("id", UUID.class)),
                new ShopId(row.getObject("shop_id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                row.getString("label"),
                price,
                new Vat(row.getInt("vat_permille")),
                row.getString("quantity_text"),
                net,
                row.getString("art"),
                row.getInt("available"),
                row.getBoolean("listed"),
                cut(row, price),
                cover(row),
                ConditionRows.condition(row),
                ByWeight.of(row.getInt("step_grams"), row.getInt("tolerance_percent")),
                Season.of(
                        row.getInt("season_from"),
                        row.getInt("season_until"),
                        row.getBoolean("sold_off_season")),
                row.getBoolean("out_of_season"),
                row.getObject("cycle_id", UUID.class),
                row.getBoolean("weekly"),
                Duration.ofMinutes(row.getInt("preparation_minutes")),
                row.getInt("least"), // none is 0
                row.getString("aisle"),
                NoReturn.named(row.getString("no_return")));
    }

    private static Offer.@Nullable Cut cut(ResultSet row, Money price) throws SQLException {
        long lowest = row.getLong("lowest_cents"); // none is 0
        if (lowest <= price.getAmountMinorLong()) return null;
        return new Offer.Cut(
                Money.ofMinor(CurrencyUnit.EUR, lowest),
                row.getObject("reduced_until", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Cover cover(ResultSet row) throws SQLException {
        @Nullable UUID picture = row.getObject("cover", UUID.class);
        return picture == null
                ? null
                : new Cover(
                        picture,
                        row.getInt("cover_width"),
                        row.getInt("cover_height"),
                        row.getString("cover_alt"));
    }
}
