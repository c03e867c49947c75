package fr.halle.desk.opening;

import fr.halle.catalog.editing.OwnShelf;
import fr.halle.catalog.editing.Place;
import fr.halle.kernel.ShopId;
import fr.halle.shops.Shop;
import fr.halle.shops.Shops;
import fr.halle.shops.trader.Traders;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads how far a shop in the making has come. */
@Component
class Meters {

    private final Shops shops;
    private final OwnShelf shelf;
    private final Traders traders;

    Meters(Shops shops, OwnShelf shelf, Traders traders) {
        this.shops = shops;
        this.shelf = shelf;
        this.traders = traders;
    }

    Shop shop(ShopId id) {
        return Objects.requireNonNull(shops.byIds(List.of(id)).get(id));
    }

    Meter of(Shop shop) {
        var counter = "/counter/" + shop.slug();
        var week = Objects.requireNonNull(shops.weeks(List.of(shop.id())).get(shop.id()));
        return new Meter(
                List.of(
                        new Meter.Item("hours", !week.openings().isEmpty(), Step.HOURS.path()),
                        new Meter.Item("picture", true, counter + "/pictures"),
                        new Meter.Item(
                                "trader",
                                traders.of(shop.id()).isComplete(shop.trade()),
                                counter + "/trader"),
                        new Meter.Item(
                                "product",
                                !shop.trade().sellsByBasket() || listed(shop.id()) > 0,
                                counter + "/products/new")));
    }

    /** All that is no draft: it goes on sale the moment the shop is validated. */
    int listed(ShopId shop) {
        return shelf.counts(shop, "").entrySet().stream()
                .filter(count -> count.getKey() != Place.DRAFT)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
