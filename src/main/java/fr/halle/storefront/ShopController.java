package fr.halle.storefront;

import fr.halle.catalog.Catalog;
import fr.halle.kernel.CivilTime;
import fr.halle.kernel.OfferId;
import fr.halle.shops.Shops;
import fr.halle.territory.Commune;
import fr.halle.territory.Territory;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Controller
@Access(Who.ANYONE)
class ShopController {

    private final Shops shops;
    private final Catalog catalog;
    private final Territory territory;
    private final Clock clock;

    ShopController(Shops shops, Catalog catalog, Territory territory, Clock clock) {
        this.shops = shops;
        this.catalog = catalog;
        this.territory = territory;
        this.clock = clock;
    }

    @GetMapping("/shops/{slug:[a-z0-9-]{1,80}}")
    ModelAndView show(
            @PathVariable String slug, @RequestParam(required = false) @Nullable UUID after) {
        var shop =
                shops.inSight(slug)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var now = clock.instant();
        var today = CivilTime.local(now).toLocalDate();
        var week =
                Optional.ofNullable(shops.weeks(List.of(shop.id())).get(shop.id())).orElseThrow();
        var commune = territory.commune(shop.commune());
        var stretch =
                Stretch.of(
                        catalog.ofShop(
                                shop.id(),
                                after == null ? null : new OfferId(after),
                                Stretch.LIMIT));
        var row =
                new ShopRow(
                        shop,
                        commune.map(Commune::name).orElse(""),
                        commune.map(Commune::epciSiren).orElse(""),
                        week.openUntil(now).orElse(null),
                        week.opensNext(now).orElse(null),
                        today);
        var page =
                new ShopPage(
                        row,
                        DayRow.of(week, today),
                        week.closures(),
                        OfferCards.within(stretch.offers(), shop),
                        stretch.next(),
                        after != null);
        return new ModelAndView("storefront/shop.jte", "page", page);
    }
}
