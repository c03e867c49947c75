package fr.halle.storefront;

import static java.util.stream.Collectors.toSet;

import fr.halle.kernel.CivilTime;
import fr.halle.kernel.ShopId;
import fr.halle.shops.OpeningWeek;
import fr.halle.shops.Shop;
import fr.halle.shops.Shops;
import fr.halle.territory.Commune;
import fr.halle.territory.Territory;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says where shops are and when they are open: two statements, however many shops. */
@Component
public class ShopRows {

    private final Shops shops;
    private final Territory territory;
    private final Clock clock;

    ShopRows(Shops shops, Territory territory, Clock clock) {
        this.shops = shops;
        this.territory = territory;
        this.clock = clock;
    }

    public List<ShopRow> of(Collection<Shop> all) {
        return of(
                all,
                shops.weeks(all.stream().map(Shop::id).toList()),
                territory.communes(all.stream().map(Shop::commune).collect(toSet())));
    }

    /** The same where hours and communes are known already. */
    public List<ShopRow> of(
            Collection<Shop> all, Map<ShopId, OpeningWeek> weeks, Map<String, Commune> communes) {
        var now = clock.instant();
        var today = CivilTime.local(now).toLocalDate();
        return all.stream()
                .map(
                        shop -> {
                            var commune = Optional.ofNullable(communes.get(shop.commune()));
                            @Nullable OpeningWeek week = weeks.get(shop.id());
                            return new ShopRow(
                                    shop,
                                    commune.map(found -> found.name()).orElse(""),
                                    commune.map(found -> found.epciSiren()).orElse(""),
                                    week == null ? null : week.openUntil(now).orElse(null),
                                    week == null ? null : week.opensNext(now).orElse(null),
                                    today);
                        })
                .toList();
    }
}
