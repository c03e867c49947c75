package fr.halle.ordering.basket;

import fr.halle.catalog.Catalog;
import fr.halle.catalog.Offer;
import fr.halle.shops.Shops;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Shares a basket out between its shops, with today's names and prices: two statements, however
 * full it is.
 */
@Component
public class Parcels {

    private final Catalog catalog;
    private final Shops shops;

    Parcels(Catalog catalog, Shops shops) {
        this.catalog = catalog;
        this.shops = shops;
    }

    public List<Parcel> of(Basket basket) {
        var offers = catalog.offers(basket.quantities().keySet());
        var known = shops.byIds(offers.values().stream().map(Offer::shop).distinct().toList());
        var lines = new LinkedHashMap<fr.halle.kernel.ShopId, List<Parcel.Line>>();
        basket.quantities()
                .forEach(
                        (id, quantity) -> {
                            var offer = offers.get(id);
                            if (offer != null) {
                                lines.computeIfAbsent(offer.shop(), _ -> new ArrayList<>())
                                        .add(new Parcel.Line(offer, quantity));
                            }
                        });
        var parcels = new ArrayList<Parcel>();
        lines.forEach(
                (shop, its) -> {
                    var found = known.get(shop);
                    if (found != null) parcels.add(new Parcel(found, its));
                });
        return parcels;
    }
}
