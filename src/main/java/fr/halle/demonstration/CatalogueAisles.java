package fr.halle.demonstration;

import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import fr.halle.catalog.Catalog;
import fr.halle.catalog.Category;
import fr.halle.catalog.ProductDraft;
import fr.halle.kernel.ShopId;
import fr.halle.kernel.Slug;
import fr.halle.kernel.Vat;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Puts the categories of a large catalogue under the aisles of the market. */
@Component
class CatalogueAisles {

    private final Catalog catalog;
    private final Map<String, NamedCsvRecord> lines =
            CsvFiles.lines("catalogue-aisles").stream()
                    .collect(toMap(line -> line.getField("category"), Function.identity()));

    CatalogueAisles(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Adds the aisles that the market lacks, behind the others. */
    void add() {
        var known = catalog.categories().stream().map(Category::slug).toList();
        int position = known.size();
        for (var line : CsvFiles.lines("catalogue-aisles")) {
            var slug = line.getField("slug");
            if (line.getField("name_fr").isEmpty() || known.contains(slug)) continue;
            catalog.put(
                    new Category(
                            slug,
                            line.getField("parent_slug"),
                            line.getField("name_fr"),
                            line.getField("name_en"),
                            line.getField("art")),
                    position++);
        }
    }

    /** The number of the line makes the slug its own; names come again. */
    ProductDraft product(NamedCsvRecord line, ShopId shop) {
        var aisle = Objects.requireNonNull(lines.get(line.getField("category")));
        var id = line.getField("id");
        var name = line.getField("name");
        var slug = Slug.of(name.substring(0, Math.min(name.length(), 60))) + "-" + id;
        var price = Money.ofMinor(CurrencyUnit.EUR, Long.parseLong(line.getField("price_cents")));
        int stock = Integer.parseInt(line.getField("stock"));
        return new ProductDraft(
                shop,
                slug,
                name,
                "<p>" + line.getField("description") + "</p>",
                aisle.getField("slug"),
                new Vat(Integer.parseInt(aisle.getField("vat_permille"))),
                aisle.getField("art"),
                List.of(new ProductDraft.Variant("", price, "la pièce", null, stock)));
    }
}
