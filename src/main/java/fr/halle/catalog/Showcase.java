package fr.halle.catalog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.halle.kernel.Cover;
import fr.halle.kernel.ShopId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** A product as its page shows it, with some others of its shop: one statement. */
@Component
class Showcase {

    /** Of the newest of the shop; one more is read, for it may be among the newest. */
    private static final int OTHERS = 4;

    // The limit stands in the text: as a parameter, PostgreSQL would take it for a tenth of the
    // shop and make a new plan for each page, which costs five times what the reading does.
    private static final String ROWS =
            OfferRows.COLUMNS
                    + ", p.description, p.category"
                    + FactSheets.COLUMNS
                    + ", "
                    + ProductPictures.COLUMN
                    + OfferRows.FROM
                    + """
                    left join catalog.facts f on f.product_id = p.id
                    where p.withdrawn_at is null and o.withdrawn_at is null and p.id = any(array(
                        select id from catalog.product where shop_id = ? and slug = ?
                        union (select id from catalog.product where shop_id = ? and withdrawn_at is null
                               order by id desc limit %d)))
                    order by p.id desc, o.position
                    """
                            .formatted(OTHERS + 1);

    private record Row(
            Offer offer,
            String description,
            String category,
            @Nullable Facts facts,
            List<Cover> pictures) {}

    private final JdbcClient jdbc;
    private final Aisles aisles;

    Showcase(JdbcClient jdbc, Aisles aisles) {
        this.jdbc = jdbc;
        this.aisles = aisles;
    }

    Optional<Catalog.Shown> show(ShopId shop, String slug) {
        var products =
                jdbc
                        .sql(ROWS)
                        .params(shop.value(), slug, shop.value())
                        .query(
                                (row, number) ->
                                        new Row(
                                                OfferRows.offer(row, number),
                                                row.getString("description"),
                                                row.getString("category"),
                                                FactSheets.facts(row),
                                                ProductPictures.of(row)))
                        .list()
                        .stream()
                        .collect(
                                groupingBy(
                                        row -> row.offer().productSlug(),
                                        LinkedHashMap::new,
                                        toList()));
        var rows = products.remove(slug);
        if (rows == null) return Optional.empty();
        var first = rows.getFirst();
        var product =
                new Product(
                        shop,
                        slug,
                        first.offer().name(),
                        first.description(),
                        aisles.bySlug(first.category()),
                        first.offer().art(),
                        first.facts(),
                        rows.stream().map(Row::offer).toList(),
                        first.pictures());
        return Optional.of(
                new Catalog.Shown(
                        product,
                        products.values().stream().limit(OTHERS).map(Showcase::first).toList()));
    }

    /** The first that can be had; none is sold out before the first. */
    private static Offer first(List<Row> rows) {
        return rows.stream()
                .map(Row::offer)
                .min(Comparator.comparing(Offer::isSoldOut))
                .orElseThrow();
    }
}
