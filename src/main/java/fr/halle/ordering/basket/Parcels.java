package fr.halle.ordering.basket;

import fr.halle.catalog.Offer;
import fr.halle.catalog.farm.Cycles;
import fr.halle.catalog.farm.Gathering;
import fr.halle.catalog.farm.WeeklyContents;
import fr.halle.kernel.CivilTime;
import fr.halle.kernel.OfferId;
import fr.halle.shops.Shop;
import fr.halle.shops.Shops;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/**
 * Shares a basket out between its shops, with today's names and prices: two statements, however
 * full it is.
 */
@Component
public class Parcels {

    private final Offered offered;
    private final Shops shops;
    private final Cycles cycles;
    private final WeeklyContents weekly;

    Parcels(Offered offered, Shops shops, Cycles cycles, WeeklyContents weekly) {
        this.offered = offered;
        this.shops = shops;
        this.cycles = cycles;
        this.weekly = weekly;
    }

    public List<Parcel> of(Basket basket) {
        var offers = offered.to(basket.owner(), basket.quantities().keySet());
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
        return new Parcel(shop, lines, at, gatherings.size() > 1);
    }

    /** The same with the contents of the week's baskets, one statement more if there are any. */
    public List<Parcel> told(Basket basket) {
        var parcels = of(basket);
        var days = new HashMap<OfferId, LocalDate>();
        for (var parcel : parcels) {
            @Nullable Gathering at = parcel.gathering();
            var day = at == null ? CivilTime.local(cycles.now()).toLocalDate() : at.day();
            parcel.lines().stream()
                    .filter(line -> line.offer().weekly())
                    .forEach(line -> days.put(line.offer().id(), day));
        }
        var contents = weekly.on(days);
        return parcels.stream().map(parcel -> parcel.telling(contents)).toList();
    }
}
