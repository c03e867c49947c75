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

    private static final String ROWS =
            OfferRows.COLUMNS
                    + ", p.description, c.slug as aisle, c.parent, c.name_fr, c.name_en, c.art as aisle_art"
                    + FactSheets.COLUMNS
                    + ", "
                    + ProductPictures.COLUMN
                    + OfferRows.FROM
                    + """
                    join catalog.category c on c.slug = p.category
                    left join catalog.facts f on f.product_id = p.id
                    join (select id from catalog.product where shop_id = ? and slug = ?
                          union
                          (select id from catalog.product where shop_id = ? and withdrawn_at is null
                           order by id desc limit ?)) shown on shown.id = p.id
                    where p.withdrawn_at is null and o.withdrawn_at is null
                    order by p.id desc, o.position
                    """;

    private record Row(
            Offer offer,
            String description,
            Category category,
            @Nullable Facts facts,
            List<Cover> pictures) {}

    private final JdbcClient jdbc;

    Showcase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code others}: how many, at most; none asks for the product alone. */
    Optional<Catalog.Shown> show(ShopId shop, String slug, int others) {
        var products =
                jdbc
                        .sql(ROWS)
                        .params(shop.value(), slug)
                        .params(shop.value(), others == 0 ? 0 : others + 1)
                        .query(
                                (row, number) ->
                                        new Row(
                                                OfferRows.offer(row, number),
                                                row.getString("description"),
                                                Aisles.category(row, "aisle", "aisle_art"),
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
                        first.category(),
                        first.offer().art(),
                        first.facts(),
                        rows.stream().map(Row::offer).toList(),
                        first.pictures());
        return Optional.of(
                new Catalog.Shown(
                        product,
                        products.values().stream().limit(others).map(Showcase::first).toList()));
    }

    /** The first that can be had; none is sold out before the first. */
    private static Offer first(List<Row> rows) {
        return rows.stream()
                .map(Row::offer)
                .min(Comparator.comparing(Offer::isSoldOut))
                .orElseThrow();
    }
}
