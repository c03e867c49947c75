package fr.halle.storefront.places;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import fr.halle.catalog.Catalog;
import fr.halle.catalog.Category;
import fr.halle.kernel.CivilTime;
import fr.halle.shops.Shop;
import fr.halle.shops.ShopFront;
import fr.halle.shops.ShopFronts;
import fr.halle.territory.Commune;
import fr.halle.territory.Territory;
import fr.halle.web.spi.PublicAddress;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Shops as passers-by see them. Their names, hours and communes are kept in this process for at
 * most a minute; prices and stock never are.
 */
@Component
public class Places {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int COMMUNES = 2000;

    private final ShopFronts fronts;
    private final Catalog catalog;
    private final Territory territory;
    private final PublicAddress address;
    private final Clock clock;
    private final Cache<String, Optional<Commune>> communes =
            Caffeine.newBuilder().maximumSize(COMMUNES).expireAfterWrite(KEPT).build();

    private final Cache<String, List<Category>> categories =
            Caffeine.newBuilder().expireAfterWrite(KEPT).build();

    Places(
            ShopFronts fronts,
            Catalog catalog,
            Territory territory,
            PublicAddress address,
            Clock clock) {
        this.fronts = fronts;
        this.catalog = catalog;
        this.territory = territory;
        this.address = address;
        this.clock = clock;
    }

    public Optional<ShopFront> front(String slug) {
        return fronts.bySlug(slug);
    }

    public Optional<Commune> commune(Shop shop) {
        return communes.get(shop.commune(), territory::commune);
    }

    /** The aisles of the market, in its order. */
    public List<Category> categories() {
        return categories.get("", _ -> catalog.categories());
    }

    /** Where a path is for the rest of the world. */
    public String url(String path) {
        return address.of(path);
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return CivilTime.local(now()).toLocalDate();
    }
}
