package fr.halle.storefront;

import fr.halle.catalog.Catalog;
import fr.halle.kernel.OfferId;
import fr.halle.shops.ShopFront;
import fr.halle.storefront.map.ShopMaps;
import fr.halle.storefront.places.Moved;
import fr.halle.storefront.places.Places;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.UUID;

@Controller
@Access(Who.ANYONE)
class ShopController {

    private final Places places;
    private final Catalog catalog;
    private final Sellers sellers;
    private final ShopMaps maps;
    private final Moved moved;

    ShopController(Places places, Catalog catalog, Sellers sellers, ShopMaps maps, Moved moved) {
        this.places = places;
        this.catalog = catalog;
        this.sellers = sellers;
        this.maps = maps;
        this.moved = moved;
    }

    @GetMapping("/shops/{slug:[a-z0-9-]{1,80}}")
    ModelAndView show(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String aisle,
            @RequestParam(required = false) @Nullable UUID after) {
        return places.front(slug)
                .map(front -> page(front, aisle, after))
                .orElseGet(() -> moved.shop(slug));
    }

    private ModelAndView page(ShopFront front, String aisle, @Nullable UUID after) {
        var shop = front.shop();
        var last = after == null ? null : new OfferId(after);
        var offers =
                aisle.isEmpty()
                        ? catalog.ofShop(shop.id(), last, Stretch.LIMIT)
                        : catalog.ofShop(shop.id(), aisle, last, Stretch.LIMIT);
        var stretch = Stretch.of(offers);
        var counter =
                new Counter(
                        Counter.Aisle.of(catalog.aislesOf(shop.id()), places.categories()),
                        aisle,
                        OfferCards.within(stretch.offers(), shop),
                        stretch.next(),
                        last != null);
        var commune = places.commune(shop).orElse(null);
        var page =
                new ShopPage(
                        front,
                        commune,
                        maps.around(shop, commune).orElse(null),
                        places.now(),
                        counter,
                        sellers.of(shop),
                        places::url);
        return new ModelAndView("storefront/shop.jte", "page", page);
    }
}
