package fr.halle.storefront;

import fr.halle.catalog.Catalog;
import fr.halle.catalog.Offer;
import fr.halle.fulfilment.Fulfilment;
import fr.halle.fulfilment.Slot;
import fr.halle.kernel.CivilTime;
import fr.halle.shops.Shop;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.List;

@Controller
@Access(Who.ANYONE)
class ProductController {

    private static final int OTHERS = 4;

    private final Shops shops;
    private final Catalog catalog;
    private final Fulfilment fulfilment;
    private final Territory territory;
    private final Clock clock;

    ProductController(
            Shops shops, Catalog catalog, Fulfilment fulfilment, Territory territory, Clock clock) {
        this.shops = shops;
        this.catalog = catalog;
        this.fulfilment = fulfilment;
        this.territory = territory;
        this.clock = clock;
    }

    @GetMapping("/shops/{shopSlug:[a-z0-9-]{1,80}}/{slug:[a-z0-9-]{1,80}}")
    ModelAndView show(@PathVariable String shopSlug, @PathVariable String slug) {
        var shop = shops.bySlug(shopSlug).orElseThrow(ProductController::unknown);
        var product = catalog.product(shop.id(), slug).orElseThrow(ProductController::unknown);
        var page =
                new ProductPage(
                        shop,
                        territory.commune(shop.commune()).map(Commune::name).orElse(""),
                        product,
                        firstFreeSlot(shop),
                        CivilTime.local(clock.instant()).toLocalDate(),
                        OfferCards.within(others(shop, slug), shop));
        return new ModelAndView("storefront/product.jte", "page", page);
    }

    private List<Offer> others(Shop shop, String slug) {
        return catalog.ofShop(shop.id(), null, OTHERS + 1).stream()
                .filter(offer -> !offer.productSlug().equals(slug))
                .limit(OTHERS)
                .toList();
    }

    private @Nullable Slot firstFreeSlot(Shop shop) {
        return fulfilment.choices(List.of(shop.id())).getOrDefault(shop.id(), List.of()).stream()
                .flatMap(day -> day.slots().stream())
                .filter(slot -> !slot.isFull())
                .findFirst()
                .orElse(null);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
