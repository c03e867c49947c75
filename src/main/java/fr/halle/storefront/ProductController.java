package fr.halle.storefront;

import fr.halle.catalog.Catalog;
import fr.halle.catalog.figures.Interest;
import fr.halle.catalog.figures.Robots;
import fr.halle.fulfilment.Fulfilment;
import fr.halle.shops.ShopFront;
import fr.halle.storefront.places.Moved;
import fr.halle.storefront.places.Places;
import fr.halle.territory.Commune;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Access(Who.ANYONE)
class ProductController {

    private final Places places;
    private final Catalog catalog;
    private final Fulfilment fulfilment;
    private final Moved moved;
    private final Interest interest;

    ProductController(
            Places places, Catalog catalog, Fulfilment fulfilment, Moved moved, Interest interest) {
        this.places = places;
        this.catalog = catalog;
        this.fulfilment = fulfilment;
        this.moved = moved;
        this.interest = interest;
    }

    @GetMapping("/shops/{shopSlug:[a-z0-9-]{1,80}}/{slug:[a-z0-9-]{1,80}}")
    ModelAndView show(
            @PathVariable String shopSlug,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String variant,
            HttpServletRequest request) {
        var front = places.front(shopSlug);
        var found = front.flatMap(each -> catalog.show(each.shop().id(), slug));
        found.ifPresent(shown -> count(shown, request));
        return found.map(shown -> page(front.orElseThrow(), shown, variant))
                .orElseGet(() -> moved.product(shopSlug, slug));
    }

    /** Looks are counted by product: any of its offers stands for it. */
    private void count(Catalog.Shown shown, HttpServletRequest request) {
        boolean robot =
                Robots.isOne(request.getHeader("User-Agent"), request.getHeader("Sec-Purpose"));
        if (!robot && request.getMethod().equals("GET")) {
            interest.looked(shown.product().offers().getFirst().id());
        }
    }

    private ModelAndView page(ShopFront front, Catalog.Shown shown, String variant) {
        var shop = front.shop();
        var page =
                new ProductPage(
                        shop,
                        places.commune(shop).map(Commune::name).orElse(""),
                        shown.product(),
                        ProductPage.choice(shown.product().offers(), variant),
                        fulfilment.next(shop.id(), front.week()).orElse(null),
                        places.today(),
                        OfferCards.within(shown.others(), shop),
                        places::url);
        return new ModelAndView("storefront/product.jte", "page", page);
    }
}
