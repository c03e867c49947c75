package fr.halle.storefront.listing;

import fr.halle.catalog.Catalog;
import fr.halle.storefront.OfferCards;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Access(Who.ANYONE)
class MarketController {

    private static final int NEWEST = 8;

    private final ListingPages pages;
    private final Catalog catalog;
    private final OfferCards cards;

    MarketController(ListingPages pages, Catalog catalog, OfferCards cards) {
        this.pages = pages;
        this.catalog = catalog;
        this.cards = cards;
    }

    /** The aisles; or, once something is chosen, everything that fits. */
    @GetMapping("/market")
    ModelAndView market(HttpServletRequest request) {
        var ground = pages.ground();
        var asked = new Asked(request, Asked.MARKET).read(ground);
        var elsewhere = Canonical.redirect(request, asked);
        if (elsewhere != null) return elsewhere;
        if (!asked.choices().chosen().isEmpty() || !asked.strange().isEmpty()) {
            return page(pages.of(asked, null));
        }
        var aisles =
                ground.aisles().stream()
                        .filter(category -> category.parent() == null)
                        .map(top -> new MarketPage.Aisle(top, ground.below(top)))
                        .toList();
        var page = new MarketPage(aisles, cards.of(catalog.newest(NEWEST)));
        return new ModelAndView("storefront/listing/market.jte", "page", page);
    }

    @GetMapping("/market/{category:[a-z0-9-]{1,80}}")
    ModelAndView category(@PathVariable String category, HttpServletRequest request) {
        var ground = pages.ground();
        var here = ground.aisle(category);
        if (here == null) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        var asked = new Asked(request, Asked.MARKET).read(ground);
        var elsewhere = Canonical.redirect(request, asked);
        return elsewhere == null ? page(pages.of(asked, here)) : elsewhere;
    }

    static ModelAndView page(ListingPage page) {
        return new ModelAndView("storefront/listing/listing.jte", "page", page);
    }
}
