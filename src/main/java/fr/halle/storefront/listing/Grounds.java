package fr.halle.storefront.listing;

import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;

import fr.halle.catalog.Catalog;
import fr.halle.kernel.ShopId;
import fr.halle.shops.Shop;
import fr.halle.shops.Shops;
import fr.halle.territory.Commune;
import fr.halle.territory.Territory;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;

/**
 * Keeps the ground in this process for a minute at most; while pages are asked for it is read again
 * every twenty seconds, beside them. Prices and stock are never kept.
 */
@Component
class Grounds {

    private final Catalog catalog;
    private final Shops shops;
    private final Territory territory;
    private final AsyncLoadingCache<String, Ground> ground =
            Caffeine.newBuilder()
                    .expireAfterWrite(Duration.ofMinutes(1))
                    .refreshAfterWrite(Duration.ofSeconds(20))
                    .buildAsync(key -> read());

    Grounds(Catalog catalog, Shops shops, Territory territory) {
        this.catalog = catalog;
        this.shops = shops;
        this.territory = territory;
    }

    Ground now() {
        return ground.get("").join();
    }

    /** Read anew if it does not know these shops: one has just opened. */
    Ground knowing(Collection<ShopId> wanted) {
        if (!now().shops().keySet().containsAll(wanted)) ground.synchronous().invalidateAll();
        return now();
    }

    private Ground read() {
        var all = shops.all();
        var communes =
                territory.communes().stream()
                        .collect(toMap(Commune::inseeCode, Function.identity()));
        return new Ground(
                catalog.categories(),
                territory.epcis(),
                communes,
                all.stream().collect(toMap(Shop::id, Function.identity())),
                shops.weeks(all.stream().map(Shop::id).toList()),
                new Places(communes.values(), people(communes)));
    }

    private Map<String, Integer> people(Map<String, Commune> communes) {
        return territory.populations(communes.keySet()).entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .collect(toMap(Map.Entry::getKey, each -> each.getValue().getFirst().people()));
    }
}
