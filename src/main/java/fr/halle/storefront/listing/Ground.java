package fr.halle.storefront.listing;

import fr.halle.catalog.Category;
import fr.halle.kernel.ShopId;
import fr.halle.shops.OpeningWeek;
import fr.halle.shops.Shop;
import fr.halle.territory.Commune;
import fr.halle.territory.Epci;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** What changes slowly and is little: aisles, places, shops and their hours, as of a moment ago. */
record Ground(
        List<Category> aisles,
        List<Epci> epcis,
        Map<String, Commune> communes,
        Map<ShopId, Shop> shops,
        Map<ShopId, OpeningWeek> weeks,
        Places places) {

    @Nullable Category aisle(@Nullable String slug) {
        return aisles.stream().filter(each -> each.slug().equals(slug)).findFirst().orElse(null);
    }

    /** The aisle above, or the same at the first level. */
    Category top(Category aisle) {
        var above = aisle(aisle.parent());
        return above == null ? aisle : above;
    }

    List<Category> below(Category top) {
        return aisles.stream().filter(each -> top.slug().equals(each.parent())).toList();
    }

    @Nullable Epci epci(@Nullable String siren) {
        return epcis.stream().filter(each -> each.siren().equals(siren)).findFirst().orElse(null);
    }

    /** The commune of a name or postcode, beginnings included; null for none. */
    @Nullable Commune place(String typed) {
        return places.of(typed);
    }
}
