package fr.halle.catalog.editing;

import fr.halle.catalog.Addresses;
import fr.halle.catalog.FactSheets;
import fr.halle.catalog.NetQuantity;
import fr.halle.catalog.condition.NoReturn;
import fr.halle.catalog.farm.Season;
import fr.halle.kernel.ByWeight;
import fr.halle.kernel.OfferId;
import fr.halle.kernel.ProductId;
import fr.halle.kernel.ShopId;
import fr.halle.kernel.Vat;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Reads a product for its merchant, wherever it stands: two statements. */
@Component
public class Sheets {

    static final String WITHHELD =
            """
            exists (select from catalog.withholding w where w.shop_id = p.shop_id and w.lifted_at is null
                    and w.held_for <> 'OPENING' and (w.product_id is null or w.product_id = p.id))
            """;

    /** Of a product p: published, and seen by everybody once its shop is open. */
    public static final String AT_OPENING =
            """
            exists (select from catalog.withheld_product x join catalog.withholding h on h.id = x.withholding_id
                    where x.product_id = p.id and h.lifted_at is null and h.held_for = 'OPENING')
            """;

    /** Of a product p whose offers are counted elsewhere. */
    static final String PLACE =
            """
            case when p.published_at is null then 'DRAFT' when p.resting_since is not null then 'LATER'
                 when p.traded_since is not null then 'TRADE'
                 when p.withdrawn_at is not null and not %s then 'ARCHIVE'
                 when not exists (select from catalog.offer o join catalog.stock s on s.offer_id = o.id
                                  where o.product_id = p.id and o.withdrawn_at is null and s.available > 0) then 'SOLD_OUT'
                 else 'ON_SALE' end
            """
                    .formatted(AT_OPENING);

    private final JdbcClient jdbc;
    private final Addresses addresses;

    Sheets(JdbcClient jdbc, Addresses addresses) {
        this.jdbc = jdbc;
        this.addresses = addresses;
    }

    /** Under its name or one that it had. */
    public Optional<Sheet> find(ShopId shop, String slug) {
        var found = bySlug(shop, slug);
        return found.isPresent()
                ? found
                : addresses.present(shop, slug).flatMap(now -> bySlug(shop, now));
    }

    private Optional<Sheet> bySlug(ShopId shop, String slug) {
        return jdbc.sql(
                        "select p.*, "
                                + PLACE
                                + " as place, "
                                + WITHHELD
                                + " as withheld, "
                                + AT_OPENING
                                + " as at_opening"
                                + FactSheets.COLUMNS
                                + """
                                from catalog.product p left join catalog.facts f on f.product_id = p.id
                                where p.shop_id = ? and p.slug = ?
                                """)
                .params(shop.value(), slug)
                .query((row, number) -> sheet(row))
                .optional();
    }

    private Sheet sheet(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Sheet(
                new ProductId(id),
                new ShopId(row.getObject("shop_id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                row.getString("description"),
                row.getString("category"),
                new Vat(row.getInt("vat_permille")),
                row.getString("art"),
                new Sheet.Days(
                        row.getObject("sold_from", LocalDate.class),
                        row.getObject("sold_until", LocalDate.class),
                        Season.of(
                                row.getInt("season_from"),
                                row.getInt("season_until"),
                                row.getBoolean("sold_off_season"))),
                row.getObject("preparation_minutes", Integer.class),
                NoReturn.named(row.getString("no_return")),
                FactSheets.facts(row),
                lines(id),
                Place.valueOf(row.getString("place")),
                row.getBoolean("withheld"),
                row.getBoolean("at_opening"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private List<Sheet.Line> lines(UUID product) {
        return jdbc.sql(
                        """
                        select o.*, s.available, s.version from catalog.offer o join catalog.stock s on s.offer_id = o.id
                        where o.product_id = ? and o.withdrawn_at is null order by o.position, o.id
                        """)
                .param(product)
                .query(
                        (row, number) ->
                                new Sheet.Line(
                                        new OfferId(row.getObject("id", UUID.class)),
                                        row.getString("label"),
                                        Money.ofMinor(CurrencyUnit.EUR, row.getLong("price_cents")),
                                        row.getString("quantity_text"),
                                        net(row),
                                        row.getString("reference"),
                                        row.getString("barcode"),
                                        row.getInt("available"),
                                        row.getInt("version"),
                                        ByWeight.of(
                                                row.getInt("step_grams"),
                                                row.getInt("tolerance_percent"))))
                .list();
    }

    private static @Nullable NetQuantity net(ResultSet row) throws SQLException {
        int amount = row.getInt("net_quantity");
        if (row.wasNull()) return null;
        var unit = row.getString("net_unit").toUpperCase(Locale.ROOT);
        return new NetQuantity(amount, NetQuantity.Unit.valueOf(unit));
    }
}
