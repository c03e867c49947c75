package fr.halle.storefront.listing;

import fr.halle.kernel.CivilTime;
import fr.halle.kernel.ShopId;
import fr.halle.shops.OpeningWeek;
import fr.halle.shops.Shop;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Which shops an address means, nearest first where it names a place. */
record ShopChoice(Filters filters, Ground ground, Instant now) {

    /** Null when the address says nothing of shops. */
    @Nullable List<ShopId> shops() {
        return filters.chooseShops() ? of(ground.shops().values()) : null;
    }

    private record Placed(ShopId id, double kilometres) {}

    private List<ShopId> of(Collection<Shop> all) {
        return all.stream()
                .filter(this::fits)
                .map(shop -> new Placed(shop.id(), kilometres(shop)))
                .filter(placed -> filters.near() == null || placed.kilometres() <= filters.km())
                .sorted(
                        Comparator.comparingDouble(Placed::kilometres)
                                .thenComparing(placed -> placed.id().value()))
                .map(Placed::id)
                .toList();
    }

    /** From the place asked for; 0 without one. A shop of nobody's commune is far from all. */
    double kilometres(Shop shop) {
        var near = filters.near();
        if (near == null) return 0;
        var commune = ground.communes().get(shop.commune());
        return commune == null ? Double.MAX_VALUE : near.kilometresTo(commune);
    }

    private boolean fits(Shop shop) {
        if (filters.trade() != null && shop.trade() != filters.trade()) return false;
        if (filters.epci() != null && !isIn(filters.epci(), shop)) return false;
        @Nullable OpeningWeek week = ground.weeks().get(shop.id());
        if (filters.openNow() && (week == null || week.openUntil(now).isEmpty())) return false;
        return filters.collect() == Filters.Collect.ANY
                || (week != null && !shop.paused() && handsOver(week));
    }

    private boolean isIn(String epci, Shop shop) {
        var commune = ground.communes().get(shop.commune());
        return commune != null && commune.epciSiren().equals(epci);
    }

    /**
     * Whether what is ordered now can be ready before the shop closes that day. Whether a slot is
     * still free is asked for at the checkout only.
     */
    private boolean handsOver(OpeningWeek week) {
        var ready = CivilTime.local(now.plus(week.preparation()));
        var today = CivilTime.local(now).toLocalDate();
        var day = filters.collect() == Filters.Collect.TODAY ? today : today.plusDays(1);
        return week.on(day).stream()
                .anyMatch(opening -> day.atTime(opening.closes()).isAfter(ready));
    }
}
