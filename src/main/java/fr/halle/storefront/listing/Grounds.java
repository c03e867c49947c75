package fr.halle.storefront.listing;

import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import fr.halle.catalog.Catalog;
import fr.halle.kernel.ShopId;
import fr.halle.shops.Shop;
import fr.halle.shops.Shops;
import fr.halle.territory.Commune;
import fr.halle.territory.Territory;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Keeps the ground in this process for a minute at most; while pages are asked for it is read again
 * every twenty seconds, beside them. Prices and stock are never kept.
 */
@Component
class Grounds {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Catalog catalog;
    private final Shops shops;
    private final Territory territory;
    private final LoadingCache<String, Ground> ground =
            Caffeine.newBuilder()
                    .expireAfterWrite(LONGEST)
                    .refreshAfterWrite(Duration.ofSeconds(20))
                    .build(key -> read());
    private final LoadingCache<String, Optional<Commune>> places =
            Caffeine.newBuilder().maximumSize(2_000).expireAfterWrite(LONGEST).build(this::commune);

    Grounds(Catalog catalog, Shops shops, Territory territory) {
        this.catalog = catalog;
        this.shops = shops;
        this.territory = territory;
    }

    Ground now() {
        return Objects.requireNonNull(ground.get(""));
    }

    /** Read anew if it does not know these shops: one has just opened. */
    Ground knowing(Collection<ShopId> wanted) {
        if (!now().shops().keySet().containsAll(wanted)) ground.invalidateAll();
        return now();
    }

    private Ground read() {
        var all = shops.all();
        return new Ground(
                catalog.categories(),
                territory.epcis(),
                territory.communes().stream()
                        .collect(toMap(Commune::inseeCode, Function.identity())),
                all.stream().collect(toMap(Shop::id, Function.identity())),
                shops.weeks(all.stream().map(Shop::id).toList()),
                this::place);
    }

    private @Nullable Commune place(String typed) {
        return Objects.requireNonNull(places.get(typed)).orElse(null);
    }

    private Optional<Commune> commune(String typed) {
        return territory.communesLike(typed).stream().findFirst();
    }
}
