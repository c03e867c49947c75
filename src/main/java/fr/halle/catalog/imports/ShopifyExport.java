package fr.halle.catalog.imports;

import fr.halle.catalog.ProductDraft;
import fr.halle.catalog.SafeHtml;
import fr.halle.kernel.ShopId;
import fr.halle.kernel.Slug;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the rows of a Shopify product export: those with the same handle are one product, the first
 * tells what it is, each is a variant or one more picture.
 * https://help.shopify.com/en/manual/products/import-export/using-csv
 */
final class ShopifyExport {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REFERENCE = 80;
    private static final int LONGEST_DESCRIPTION = 20_000;

    /** What Shopify writes for a product that has one variant only. */
    private static final String SINGLE = "Default Title";

    private static final String DRAWING = "basket";

    private final ShopId shop;
    private final Choice choice;
    private final List<Reading.Problem> problems = new ArrayList<>();
    private final Cells cells = new Cells(problems);
    private final LeftAside aside = new LeftAside();
    private final Map<Slug, String> handles = new HashMap<>();

    private ShopifyExport(ShopId shop, Choice choice) {
        this.shop = shop;
        this.choice = choice;
    }

    static Reading read(List<Row> rows, ShopId shop, Choice choice) {
        return new ShopifyExport(shop, choice).read(rows);
    }

    private Reading read(List<Row> rows) {
        var products = new LinkedHashMap<String, List<Row>>();
        for (var row : rows) {
            if (row.overflows()) problems.add(row.problem(Column.HANDLE, "overflow"));
            if (row.has(Column.HANDLE)) {
                products.computeIfAbsent(row.at(Column.HANDLE), _ -> new ArrayList<>()).add(row);
            } else {
                problems.add(row.problem(Column.HANDLE, "handle"));
            }
        }
        var entries =
                products.values().stream().map(this::entry).flatMap(Optional::stream).toList();
        var inOrder =
                problems.stream().sorted((a, b) -> Integer.compare(a.row(), b.row())).toList();
        return new Reading(entries, aside.notices(), inOrder);
    }

    private Optional<Reading.Entry> entry(List<Row> rows) {
        var first = rows.getFirst();
        if (Cells.isYes(first, Column.GIFT_CARD)) {
            aside.giftCard(first);
            return Optional.empty();
        }
        if (isUnpublished(first)) {
            aside.unpublished(first);
            return Optional.empty();
        }
        var description = first.at(Column.BODY);
        aside.elements(first, SafeHtml.removedFrom(description));
        var draft =
                new ProductDraft(
                        shop,
                        slug(first).value(),
                        name(first),
                        cells.words(first, Column.BODY, description, LONGEST_DESCRIPTION),
                        choice.category().slug(),
                        choice.vat(),
                        DRAWING,
                        variants(rows));
        return Optional.of(new Reading.Entry(draft, first.at(Column.TYPE)));
    }

    private static boolean isUnpublished(Row first) {
        return Cells.isNo(first, Column.PUBLISHED)
                || (first.has(Column.STATUS)
                        && !first.at(Column.STATUS).equalsIgnoreCase("active"));
    }

    private Slug slug(Row first) {
        var handle = first.at(Column.HANDLE);
        var slug = Slug.of(handle);
        var other = handles.putIfAbsent(slug, handle);
        if (other != null) {
            problems.add(
                    first.problem(
                            Column.HANDLE,
                            "same-handle",
                            Sentence.quoted(handle),
                            Sentence.quoted(other)));
        }
        return slug;
    }

    private String name(Row first) {
        if (!first.has(Column.TITLE)) problems.add(first.problem(Column.TITLE, "title"));
        return cells.words(first, Column.TITLE, first.at(Column.TITLE), LONGEST_NAME);
    }

    private List<ProductDraft.Variant> variants(List<Row> rows) {
        var variants = new ArrayList<ProductDraft.Variant>();
        var labels = new HashSet<String>();
        for (var row : rows) {
            if (row.has(Column.IMAGE)) aside.picture();
            if (row.number() != rows.getFirst().number() && isPictureOnly(row)) continue;
            var label = cells.words(row, Column.OPTION1, label(row), LONGEST_NAME);
            if (!labels.add(label)) {
                problems.add(row.problem(Column.OPTION1, "same-label", Sentence.quoted(label)));
            }
            if (!row.has(Column.QUANTITY)) aside.uncounted(row);
            variants.add(
                    new ProductDraft.Variant(
                            label,
                            cells.price(row),
                            cells.whatOneIs(row),
                            null,
                            cells.quantity(row),
                            cells.words(row, Column.SKU, row.at(Column.SKU), LONGEST_REFERENCE),
                            ""));
        }
        return variants;
    }

    private static boolean isPictureOnly(Row row) {
        return Stream.of(Column.PRICE, Column.OPTION1, Column.OPTION2, Column.OPTION3, Column.SKU)
                .noneMatch(row::has);
    }

    private static String label(Row row) {
        var label =
                Stream.of(Column.OPTION1, Column.OPTION2, Column.OPTION3)
                        .map(row::at)
                        .filter(value -> !value.isEmpty())
                        .collect(Collectors.joining(", "));
        return label.equals(SINGLE) ? "" : label;
    }
}
