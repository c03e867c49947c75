package fr.halle.charter.checks;

import static java.util.stream.Collectors.toMap;

import fr.halle.catalog.Catalog;
import fr.halle.catalog.Category;
import fr.halle.catalog.checking.ListedForCheck;
import fr.halle.charter.Checked;
import fr.halle.charter.rules.Listing;
import fr.halle.charter.rules.Ruler;
import fr.halle.kernel.ShopId;
import fr.halle.shops.Shop;
import fr.halle.shops.Shops;
import fr.halle.shops.Trade;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Adds to listings what the catalogue does not say of each: the aisles above, the shop's trade. */
@Component
public class Surroundings {

    private final Catalog catalog;
    private final Shops shops;

    Surroundings(Catalog catalog, Shops shops) {
        this.catalog = catalog;
        this.shops = shops;
    }

    /** Two statements, however many listings. */
    public List<Checked> check(List<ListedForCheck> listings, Ruler ruler) {
        if (listings.isEmpty()) return List.of();
        var parents = parents();
        var trades = trades(listings);
        return listings.stream()
                .map(
                        each ->
                                new Checked(
                                        each,
                                        ruler.check(
                                                listing(each, parents, trades.get(each.shop())))))
                .toList();
    }

    private Map<String, String> parents() {
        return catalog.categories().stream()
                .filter(aisle -> aisle.parent() != null)
                .collect(toMap(Category::slug, aisle -> String.valueOf(aisle.parent())));
    }

    private Map<ShopId, Trade> trades(List<ListedForCheck> listings) {
        var ids = listings.stream().map(ListedForCheck::shop).collect(Collectors.toSet());
        return shops.byIds(ids).values().stream().collect(toMap(Shop::id, Shop::trade));
    }

    private static Listing listing(
            ListedForCheck each, Map<String, String> parents, @Nullable Trade trade) {
        return new Listing(
                each.name(),
                each.text(),
                aisles(each.category(), parents),
                trade == null ? Trade.SHOPKEEPER : trade,
                each.variants().stream()
                        .map(v -> new Listing.Variant(v.cents(), v.net(), v.barcode()))
                        .toList(),
                each.origin(),
                each.allergensDeclared(),
                each.pictures(),
                each.twin());
    }

    private static Set<String> aisles(String own, Map<String, String> parents) {
        var aisles = new HashSet<String>();
        for (@Nullable String aisle = own; aisle != null && aisles.add(aisle); ) {
            aisle = parents.get(aisle);
        }
        return aisles;
    }
}
