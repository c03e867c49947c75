package fr.halle.catalog.editing;

import static java.util.stream.Collectors.toMap;

import fr.halle.kernel.Cover;
import fr.halle.kernel.ProductId;
import fr.halle.kernel.ShopId;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All products of a shop for the one who runs it, by name, each where it stands. */
@Component
public class OwnShelf {

    private static final String PLACED =
            "select p.*, "
                    + Sheets.PLACE
                    + " as place from catalog.product p where p.shop_id = :shop";

    /** By its name, its variants' names, or a number of the merchant's or under the bars. */
    private static final String NAMED =
            """
             (:part = '' or strpos(lower(p.name), lower(:part)) > 0 or exists (
                select from catalog.offer o where o.product_id = p.id and o.withdrawn_at is null
                and (lower(o.reference) = lower(:part) or (o.barcode <> '' and ltrim(o.barcode, '0') = ltrim(:part, '0')))))
            """;

    private final JdbcClient jdbc;

    OwnShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many stand where; a place without any is left out. */
    public Map<Place, Integer> counts(ShopId shop, String part) {
        record Counted(String place, int products) {}
        return jdbc
                .sql(
                        "select place, count(*) as products from ("
                                + PLACED
                                + ") p where "
                                + NAMED
                                + " group by place")
                .param("shop", shop.value())
                .param("part", part)
                .query(Counted.class)
                .list()
                .stream()
                .collect(toMap(each -> Place.valueOf(each.place()), Counted::products));
    }

    /** {@code after} is the slug of the last one already shown. */
    public List<OwnCard> cards(
            ShopId shop, Place place, String part, @Nullable String after, int limit) {
        return jdbc.sql(
                        "select p.*, c.picture_id, c.width, c.height, c.alt, o.lowest, o.highest, o.variants, o.available, "
                                + Sheets.WITHHELD
                                + " as withheld, "
                                + Sheets.AT_OPENING
                                + " as at_opening from ("
                                + PLACED
                                + """
                                ) p left join catalog.product_picture c on c.product_id = p.id and c.position = 0
                                cross join lateral (
                                    select min(price_cents) as lowest, max(price_cents) as highest, count(*) as variants,
                                           coalesce(sum(s.available), 0) as available
                                    from catalog.offer o join catalog.stock s on s.offer_id = o.id
                                    where o.product_id = p.id and o.withdrawn_at is null) o
                                where p.place = :place and (:after::text is null or (lower(p.name), p.slug) >
                                     (select lower(name), slug from catalog.product where shop_id = :shop and slug = :after))
                                and
                                """
                                + NAMED
                                + " order by lower(p.name), p.slug limit :limit")
                .param("shop", shop.value())
                .param("place", place.name())
                .param("part", part)
                .param("after", after)
                .param("limit", limit)
                .query(OwnShelf::card)
                .list();
    }

    /** All of one place, for what is done to many at once. */
    public List<ProductId> ids(ShopId shop, Place place, String part, int limit) {
        return jdbc
                .sql(
                        "select p.id from ("
                                + PLACED
                                + ") p where p.place = :place and "
                                + NAMED
                                + " order by lower(p.name), p.slug limit :limit")
                .param("shop", shop.value())
                .param("place", place.name())
                .param("part", part)
                .param("limit", limit)
                .query(UUID.class)
                .list()
                .stream()
                .map(ProductId::new)
                .toList();
    }

    /** The aisle of what was listed last: the next product is often of the same. */
    public Optional<String> latestCategory(ShopId shop) {
        return jdbc.sql(
                        "select category from catalog.product where shop_id = ? order by id desc limit 1")
                .param(shop.value())
                .query(String.class)
                .optional();
    }

    private static OwnCard card(ResultSet row, int number) throws SQLException {
        @Nullable UUID cover = row.getObject("picture_id", UUID.class);
        return new OwnCard(
                new ProductId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                row.getString("art"),
                cover == null
                        ? null
                        : new Cover(
                                cover,
                                row.getInt("width"),
                                row.getInt("height"),
                                row.getString("alt")),
                Place.valueOf(row.getString("place")),
                row.getBoolean("withheld"),
                row.getBoolean("at_opening"),
                money(row, "lowest"),
                money(row, "highest"),
                row.getInt("variants"),
                row.getInt("available"),
                row.getObject("sold_from", LocalDate.class));
    }

    private static @Nullable Money money(ResultSet row, String column) throws SQLException {
        long cents = row.getLong(column);
        return row.wasNull() ? null : Money.ofMinor(CurrencyUnit.EUR, cents);
    }
}
