package fr.halle.storefront.listing;

import fr.halle.web.ui.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says what was chosen, each with the way to drop it. */
record Chips(Filters filters, Choices choices, Ground ground, Texts texts) {

    List<ListingPage.Chip> all() {
        var chips = new ArrayList<ListingPage.Chip>();
        var near = filters.near();
        if (near != null) {
            add(chips, "near", "storefront.filter.near.chosen", filters.km(), near.name());
        }
        var epci = ground.epci(filters.epci());
        if (epci != null) chips.add(chip("epci", epci.name()));
        var trade = filters.trade();
        if (trade != null) chips.add(chip("trade", texts.text("shops.trade." + trade.name())));
        var aisle = ground.aisle(filters.aisle());
        if (aisle != null) chips.add(chip("category", aisle.name(texts.language())));
        if (filters.from() != null) {
            add(chips, "price-min", "storefront.filter.price-min.chosen", choices.get("price-min"));
        }
        if (filters.to() != null) {
            add(chips, "price-max", "storefront.filter.price-max.chosen", choices.get("price-max"));
        }
        var state = filters.state();
        if (state != null) add(chips, "state", state.key());
        if (filters.inStock()) add(chips, "in-stock", "storefront.filter.in-stock");
        if (filters.openNow()) add(chips, "open", "storefront.filter.open");
        if (filters.collect() != Filters.Collect.ANY) {
            var day = filters.collect().name().toLowerCase(Locale.ROOT);
            add(chips, "collect", "storefront.filter.collect." + day);
        }
        return chips;
    }

    private void add(List<ListingPage.Chip> chips, String name, String key, Object... arguments) {
        chips.add(chip(name, texts.text(key, arguments)));
    }

    private ListingPage.Chip chip(String name, String label) {
        return new ListingPage.Chip(label, choices.without(name).href());
    }
}
