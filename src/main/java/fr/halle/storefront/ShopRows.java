package fr.halle.storefront;

import static java.util.stream.Collectors.toSet;

import fr.halle.kernel.CivilTime;
import fr.halle.shops.OpeningWeek;
import fr.halle.shops.Shop;
import fr.halle.shops.Shops;
import fr.halle.territory.Territory;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Says where shops are and when they are open: two statements, however many shops. */
@Component
class ShopRows {

    private final Shops shops;
    private final Territory territory;
    private final Clock clock;

    ShopRows(Shops shops, Territory territory, Clock clock) {
        this.shops = shops;
        this.territory = territory;
        this.clock = clock;
    }

    List<ShopRow> of(Collection<Shop> all) {
        var now = clock.instant();
        var today = CivilTime.local(now).toLocalDate();
        var weeks = shops.weeks(all.stream().map(Shop::id).toList());
        var communes = territory.communes(all.stream().map(Shop::commune).collect(toSet()));
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
