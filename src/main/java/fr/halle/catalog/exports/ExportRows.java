package fr.halle.catalog.exports;

import fr.halle.catalog.condition.Condition;
import fr.halle.catalog.condition.ConditionRows;
import fr.halle.catalog.condition.NoReturn;
import fr.halle.catalog.editing.Sheets;
import fr.halle.catalog.farm.Season;
import fr.halle.kernel.ByWeight;
import fr.halle.kernel.ShopId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Every offer of a shop, product after product, drafts and archive included. */
@Component
class ExportRows {

    /** {@code sold}: how much less there is than the last file said. */
    record Row(
            String slug,
            String name,
            String label,
            String description,
            String category,
            long cents,
            int vatPermille,
            int available,
            int sold,
            String reference,
            String barcode,
            String unit,
            @Nullable Integer net,
            String netUnit,
            String origin,
            String ingredients,
            @Nullable List<String> allergens,
            List<String> labels,
            String keeping,
            String standing,
            Life life) {}

    /** {@code pictures}: their paths here, with what each shows. */
    record Life(
            @Nullable ByWeight weight,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable Season season,
            @Nullable Integer preparation,
            @Nullable Condition condition,
            @Nullable NoReturn noReturn,
            List<String> pictures,
            List<String> shown) {}

    private final JdbcClient jdbc;

    ExportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Through a cursor: fifty thousand of them weigh nothing. */
    @Transactional(readOnly = true)
    public void each(ShopId shop, Consumer<Row> reader) {
        jdbc.sql(
                        """
                        select p.slug, p.name, o.label, p.description, p.category, o.price_cents, p.vat_permille, s.available,
                               coalesce(s.imported, s.available) - s.available as sold, o.reference, o.barcode, o.quantity_text,
                               o.net_quantity, coalesce(o.net_unit, '') as net_unit, coalesce(f.origin, '') as origin,
                               coalesce(f.ingredients, '') as ingredients, f.allergens, coalesce(f.labels, '{}') as labels,
                               coalesce(f.keeping, '') as keeping,
                               case when p.published_at is null then 'DRAFT'
                                    when p.withdrawn_at is not null and p.resting_since is null and not %s then 'ARCHIVED' else 'SALE' end as standing,
                               o.step_grams, o.tolerance_percent, p.sold_from, p.sold_until, p.season_from, p.season_until, p.sold_off_season, p.preparation_minutes, p.no_return,
                               array(select format('/pictures/%%s/%%s.jpg', picture_id, least(width, 800)) from catalog.product_picture
                                     where product_id = p.id order by position) as pictures,
                               array(select alt from catalog.product_picture where product_id = p.id order by position) as shown
                               %s
                        from catalog.product p
                        join catalog.offer o on o.product_id = p.id and o.withdrawn_at is null
                        join catalog.stock s on s.offer_id = o.id
                        left join catalog.facts f on f.product_id = p.id %s
                        where p.shop_id = ? order by p.id, o.position, o.id
                        """
                                .formatted(
                                        Sheets.AT_OPENING,
                                        ConditionRows.COLUMNS,
                                        ConditionRows.JOIN))
                .withFetchSize(1000)
                .param(shop.value())
                .query(
                        row -> {
                            reader.accept(row(row));
                        });
    }

    private static Row row(ResultSet row) throws SQLException {
        var allergens = row.getArray("allergens");
        return new Row(
                row.getString("slug"),
                row.getString("name"),
                row.getString("label"),
                row.getString("description"),
                row.getString("category"),
                row.getLong("price_cents"),
                row.getInt("vat_permille"),
                row.getInt("available"),
                row.getInt("sold"),
                row.getString("reference"),
                row.getString("barcode"),
                row.getString("quantity_text"),
                row.getObject("net_quantity", Integer.class),
                row.getString("net_unit"),
                row.getString("origin"),
                row.getString("ingredients"),
                allergens == null ? null : Arrays.asList((String[]) allergens.getArray()),
                Arrays.asList((String[]) row.getArray("labels").getArray()),
                row.getString("keeping"),
                row.getString("standing"),
                life(row));
    }

    private static Life life(ResultSet row) throws SQLException {
        return new Life(
                ByWeight.of(row.getInt("step_grams"), row.getInt("tolerance_percent")),
                row.getObject("sold_from", LocalDate.class),
                row.getObject("sold_until", LocalDate.class),
                Season.of(
                        row.getInt("season_from"),
                        row.getInt("season_until"),
                        row.getBoolean("sold_off_season")),
                row.getObject("preparation_minutes", Integer.class),
                ConditionRows.condition(row),
                NoReturn.named(row.getString("no_return")),
                Arrays.asList((String[]) row.getArray("pictures").getArray()),
                Arrays.asList((String[]) row.getArray("shown").getArray()));
    }
}
