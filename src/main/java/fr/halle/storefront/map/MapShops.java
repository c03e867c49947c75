package fr.halle.storefront.map;

import fr.halle.shops.OpeningWeek;
import fr.halle.shops.Place;
import fr.halle.shops.Shop;
import fr.halle.shops.Shops;
import fr.halle.territory.Commune;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The shops that an asker wants to see, each in its place: the same for the list and the map. */
@Component
class MapShops {

    private static final Comparator<MapShop> NEAREST =
            Comparator.comparing(
                    MapShop::kilometres, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Shops shops;
    private final Clock clock;

    MapShops(Shops shops, Clock clock) {
        this.shops = shops;
        this.clock = clock;
    }

    /** By distance when {@code from} is known, then by commune and name. */
    List<MapShop> of(MapQuery query, Map<String, Commune> communes, @Nullable Commune from) {
        var all = shops.all();
        var weeks = shops.weeks(all.stream().map(Shop::id).toList());
        var now = clock.instant();
        var spread = new Spread();
        return all.stream()
                .flatMap(shop -> located(shop, communes.get(shop.commune())))
                .map(
                        each ->
                                new MapShop(
                                        each.shop(),
                                        each.commune().name(),
                                        spread.apart(each.place()),
                                        openUntil(weeks.get(each.shop().id()), now),
                                        kilometres(from, each.commune())))
                .filter(each -> query.wants(each.shop(), epci(communes, each.shop())))
                .filter(each -> !query.onlyOpen() || each.isOpen())
                .sorted(
                        NEAREST.thenComparing(MapShop::commune)
                                .thenComparing(each -> each.shop().name()))
                .toList();
    }

    private record Located(Shop shop, Commune commune, Place place) {}

    /** Where nobody said more, the centre of its commune. */
    private static Stream<Located> located(Shop shop, @Nullable Commune commune) {
        if (commune == null) return Stream.empty();
        var place = shop.place();
        return Stream.of(
                new Located(
                        shop,
                        commune,
                        place == null
                                ? new Place(commune.latitude(), commune.longitude())
                                : place));
    }

    private static String epci(Map<String, Commune> communes, Shop shop) {
        return Optional.ofNullable(communes.get(shop.commune())).map(Commune::epciSiren).orElse("");
    }

    private static @Nullable LocalTime openUntil(@Nullable OpeningWeek week, Instant now) {
        return week == null ? null : week.openUntil(now).orElse(null);
    }

    private static @Nullable Double kilometres(@Nullable Commune from, Commune to) {
        return from == null ? null : from.kilometresTo(to);
    }
}
