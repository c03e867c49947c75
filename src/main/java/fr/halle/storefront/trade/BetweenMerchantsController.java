package fr.halle.storefront.trade;

import fr.halle.catalog.Catalog;
import fr.halle.catalog.Offer;
import fr.halle.shops.ActingFor;
import fr.halle.shops.Shops;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What shops offer to shops, for who runs one: two statements. */
@Controller
@Access(Who.MERCHANT)
class BetweenMerchantsController {

    private static final int MOST = 500;

    private final Catalog catalog;
    private final Shops shops;

    BetweenMerchantsController(Catalog catalog, Shops shops) {
        this.catalog = catalog;
        this.shops = shops;
    }

    @GetMapping("/between-merchants")
    ModelAndView show(@RequestParam(defaultValue = "") String commune, ActingFor acting) {
        var offers = catalog.betweenShops(MOST);
        var sellers = shops.byIds(offers.stream().map(Offer::shop).distinct().toList());
        return new ModelAndView(
                "storefront/trade/between.jte",
                "page",
                new BetweenMerchantsPage(offers, sellers, commune, acting.shops()));
    }
}
