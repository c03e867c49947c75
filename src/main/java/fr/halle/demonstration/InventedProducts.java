package fr.halle.demonstration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import fr.halle.catalog.Catalog;
import fr.halle.catalog.Category;
import fr.halle.catalog.NetQuantity;
import fr.halle.catalog.ProductDraft;
import fr.halle.kernel.ShopId;
import fr.halle.kernel.Vat;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;

/** Fills the aisles and the shelves. */
@Component
class InventedProducts {

    private final Catalog catalog;

    InventedProducts(Catalog catalog) {
        this.catalog = catalog;
    }

    void list(Map<String, ShopId> shops) {
        int position = 0;
        for (var line : CsvFiles.lines("categories")) catalog.put(category(line), position++);
        var shelves =
                CsvFiles.lines("products").stream()
                        .collect(byField("shop_slug"))
                        .entrySet()
                        .stream()
                        .map(shelf -> shelf(shop(shops, shelf.getKey()), shelf.getValue()))
                        .toList();
        inTurns(shelves.reversed()).forEach(catalog::put);
    }

    /**
     * The newest products of the hall are then one of every shop: the one that the file names
     * first.
     */
    static List<ProductDraft> inTurns(List<List<ProductDraft>> shelves) {
        int longest = shelves.stream().mapToInt(List::size).max().orElse(0);
        var turns = new ArrayList<ProductDraft>();
        for (int place = longest - 1; place >= 0; place--) {
            for (var shelf : shelves) if (place < shelf.size()) turns.add(shelf.get(place));
        }
        return turns;
    }

    private static ShopId shop(Map<String, ShopId> shops, String slug) {
        return Optional.ofNullable(shops.get(slug)).orElseThrow();
    }

    private static List<ProductDraft> shelf(ShopId shop, List<NamedCsvRecord> lines) {
        return lines.stream().collect(byField("slug")).values().stream()
                .map(variants -> product(shop, variants))
                .toList();
    }

    private static Collector<NamedCsvRecord, ?, Map<String, List<NamedCsvRecord>>> byField(
            String field) {
        return groupingBy(line -> line.getField(field), LinkedHashMap::new, toList());
    }

    private static ProductDraft product(ShopId shop, List<NamedCsvRecord> variants) {
        var line = variants.getFirst();
        return new ProductDraft(
                shop,
                line.getField("slug"),
                line.getField("name"),
                line.getField("description"),
                line.getField("category_slug"),
                new Vat(Integer.parseInt(line.getField("vat_permille"))),
                line.getField("art"),
                InventedFacts.of(line),
                variants.stream().map(InventedProducts::variant).toList());
    }

    private static ProductDraft.Variant variant(NamedCsvRecord line) {
        var net = line.getField("net_quantity");
        return new ProductDraft.Variant(
                line.getField("variant"),
                Money.ofMinor(CurrencyUnit.EUR, Long.parseLong(line.getField("price_cents"))),
                line.getField("quantity_text"),
                net.isEmpty() ? null : new NetQuantity(Integer.parseInt(net), unit(line)),
                Integer.parseInt(line.getField("stock")));
    }

    private static NetQuantity.Unit unit(NamedCsvRecord line) {
        return NetQuantity.Unit.valueOf(line.getField("net_unit").toUpperCase(Locale.ROOT));
    }

    private static Category category(NamedCsvRecord line) {
        var parent = line.getField("parent_slug");
        return new Category(
                line.getField("slug"),
                parent.isEmpty() ? null : parent,
                line.getField("name_fr"),
                line.getField("name_en"),
                line.getField("art"));
    }
}
