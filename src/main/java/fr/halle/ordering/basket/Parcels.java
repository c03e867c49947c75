package fr.halle.ordering.basket;

import fr.halle.catalog.Catalog;
import fr.halle.catalog.Offer;
import fr.halle.catalog.farm.Cycles;
import fr.halle.catalog.farm.Gathering;
import fr.halle.catalog.farm.WeeklyContents;
import fr.halle.kernel.CivilTime;
import fr.halle.shops.Shop;
import fr.halle.shops.Shops;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/**
 * Shares a basket out between its shops, with today's names and prices: two statements, however
 * full it is.
 */
@Component
public class Parcels {

    private final Catalog catalog;
    private final Shops shops;
    private final Cycles cycles;
    private final WeeklyContents weekly;

    Parcels(Catalog catalog, Shops shops, Cycles cycles, WeeklyContents weekly) {
        this.catalog = catalog;
        this.shops = shops;
        this.cycles = cycles;
        this.weekly = weekly;
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
                                        .add(new Parcel.Line(offer, quantity, ""));
                            }
                        });
        var parcels = new ArrayList<Parcel>();
        lines.forEach(
                (shop, its) -> {
                    var found = known.get(shop);
                    if (found != null) parcels.add(parcel(found, its));
                });
        return parcels;
    }

    private Parcel parcel(Shop shop, List<Parcel.Line> lines) {
        var gatherings =
                lines.stream()
                        .map(line -> line.offer().cycle())
                        .filter(Objects::nonNull)
                        .distinct()
                        .flatMap(cycle -> cycles.next(cycle).stream())
                        .toList();
        @Nullable Gathering at = gatherings.isEmpty() ? null : gatherings.getFirst();
        return new Parcel(shop, told(lines, at), at, gatherings.size() > 1);
    }

    /** With the contents of the week's baskets; a statement for a shop that has any. */
    private List<Parcel.Line> told(List<Parcel.Line> lines, @Nullable Gathering at) {
        if (lines.stream().noneMatch(line -> line.offer().weekly())) return lines;
        var offers = lines.stream().map(Parcel.Line::offer).filter(Offer::weekly);
        var day = at == null ? CivilTime.local(cycles.now()).toLocalDate() : at.day();
        var contents = weekly.on(offers.map(Offer::id).toList(), day);
        return lines.stream()
                .map(
                        line ->
                                new Parcel.Line(
                                        line.offer(),
                                        line.quantity(),
                                        contents.getOrDefault(line.offer().id(), "")))
                .toList();
    }
}
