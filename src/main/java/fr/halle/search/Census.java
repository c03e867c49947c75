package fr.halle.search;

import static java.util.stream.Collectors.toMap;

import fr.halle.catalog.Catalog;
import fr.halle.catalog.Category;
import fr.halle.shops.Shop;
import fr.halle.shops.Shops;
import fr.halle.territory.Commune;
import fr.halle.territory.Territory;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Shops, aisles and communes are hundreds, so they need no log: they are compared as a whole, and
 * only the products of those that differ are told anew.
 */
@Component
class Census {

    private static final long EVERY = Duration.ofSeconds(5).toNanos();

    private final Shops shops;
    private final Catalog catalog;
    private final Territory territory;
    private final Surroundings surroundings;
    private final ReadModel model;
    private volatile long last = System.nanoTime() - EVERY;

    Census(
            Shops shops,
            Catalog catalog,
            Territory territory,
            Surroundings surroundings,
            ReadModel model) {
        this.shops = shops;
        this.catalog = catalog;
        this.territory = territory;
        this.surroundings = surroundings;
        this.model = model;
    }

    boolean isDue() {
        return System.nanoTime() - last >= EVERY;
    }

    /** Makes it due, whenever the last one was. */
    void forget() {
        last = System.nanoTime() - EVERY;
    }

    void take() {
        var communes =
                territory.communes().stream()
                        .collect(toMap(Commune::inseeCode, Function.identity()));
        surroundings.communes(communes.values().stream().map(Census::place).toList());
        var known = shops.all().stream().map(shop -> shop(shop, communes)).toList();
        var categories = catalog.categories();
        var bySlug = categories.stream().collect(toMap(Category::slug, Function.identity()));
        var aisles = categories.stream().map(category -> aisle(category, bySlug)).toList();
        model.retell(surroundings.shops(known), surroundings.aisles(aisles));
        last = System.nanoTime();
    }

    private static Surroundings.Place place(Commune commune) {
        var codes = String.join(" ", commune.postcodes());
        return new Surroundings.Place(
                commune.inseeCode(), Words.plain(commune.name() + " " + codes));
    }

    private static Surroundings.Stall shop(Shop shop, Map<String, Commune> communes) {
        var commune = communes.get(shop.commune());
        return new Surroundings.Stall(
                shop.id().value(),
                Words.plain(shop.name()),
                commune == null ? Words.plain(shop.town()) : place(commune).names(),
                shop.paused());
    }

    private static Surroundings.Aisle aisle(Category category, Map<String, Category> bySlug) {
        var parent = category.parent() == null ? null : bySlug.get(category.parent());
        var top = Objects.requireNonNullElse(parent, category);
        return new Surroundings.Aisle(
                category.slug(), top.slug(), Words.plain(category.nameFr() + " " + top.nameFr()));
    }
}
