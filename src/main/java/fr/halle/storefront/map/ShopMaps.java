package fr.halle.storefront.map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import fr.halle.shops.Place;
import fr.halle.shops.Shop;
import fr.halle.territory.Commune;
import fr.halle.territory.Territory;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Draws the surroundings of a shop. Communes stay where they are: they are read now and then. */
@Component
public class ShopMaps {

    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final double LINE = 0.02;

    private final Territory territory;
    private final MapCommunes communes;
    private final Cache<String, List<MapCommune>> lately =
            Caffeine.newBuilder().expireAfterWrite(KEPT).build();

    ShopMaps(Territory territory, MapCommunes communes) {
        this.territory = territory;
        this.communes = communes;
    }

    /** Around its house where that is known, else around the middle of its commune. */
    public Optional<ShopMap> around(Shop shop, @Nullable Commune commune) {
        var place = shop.place();
        if (place != null) return Optional.of(around(place));
        return Optional.ofNullable(commune)
                .map(known -> around(new Place(known.latitude(), known.longitude())));
    }

    private ShopMap around(Place place) {
        var ground = Projection.around(place);
        var near =
                lately.get("", _ -> communes.of(territory.communes(), territory.epcis())).stream()
                        .filter(each -> ground.shows(each.latitude(), each.longitude()))
                        .toList();
        return new ShopMap(place, ground, Names.among(near, LINE));
    }
}
