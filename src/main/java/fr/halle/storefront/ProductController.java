package fr.halle.storefront;

import fr.halle.catalog.Catalog;
import fr.halle.catalog.Offer;
import fr.halle.catalog.farm.Cycles;
import fr.halle.catalog.farm.Gathering;
import fr.halle.catalog.farm.WeeklyContents;
import fr.halle.catalog.figures.Interest;
import fr.halle.catalog.figures.Robots;
import fr.halle.fulfilment.Fulfilment;
import fr.halle.kernel.ShopId;
import fr.halle.shops.ShopFront;
import fr.halle.shops.doors.Teams;
import fr.halle.storefront.places.Moved;
import fr.halle.storefront.places.Places;
import fr.halle.territory.Commune;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

@Controller
@Access(Who.ANYONE)
class ProductController {

    private final Places places;
    private final Catalog catalog;
    private final Moved moved;
    private final Looks looks;
    private final Week week;

    /** When it can be fetched, and what changes from week to week. */
    @Component
    record Week(Fulfilment fulfilment, Cycles cycles, WeeklyContents contents) {

        @Nullable Gathering gathering(Offer offer) {
            @Nullable UUID cycle = offer.cycle();
            return cycle == null ? null : cycles.next(cycle).orElse(null);
        }

        String contents(Offer offer, @Nullable Gathering gathering, LocalDate today) {
            if (!offer.weekly()) return "";
            var day = gathering == null ? today : gathering.day();
            return contents.on(Map.of(offer.id(), day)).getOrDefault(offer.id(), "");
        }
    }

    /** Whose looks are counted: nobody’s who does something for the shop. */
    @Component
    record Looks(Interest interest, Teams teams) {

        void count(Catalog.Shown shown, ShopId shop, @Nullable SignedIn person) {
            if (person != null && teams.includes(person.id(), shop)) return;
            interest.looked(shown.product().offers().getFirst().id());
        }
    }

    ProductController(Places places, Catalog catalog, Moved moved, Week week, Looks looks) {
        this.places = places;
        this.catalog = catalog;
        this.moved = moved;
        this.looks = looks;
        this.week = week;
    }

    @GetMapping("/shops/{shopSlug:[a-z0-9-]{1,80}}/{slug:[a-z0-9-]{1,80}}")
    ModelAndView show(
            @PathVariable String shopSlug,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String variant,
            @AuthenticationPrincipal @Nullable SignedIn person,
            HttpServletRequest request) {
        var front = places.front(shopSlug);
        var found = front.flatMap(each -> catalog.show(each.shop().id(), slug));
        found.ifPresent(shown -> count(shown, front.orElseThrow().shop().id(), person, request));
        return found.map(shown -> page(front.orElseThrow(), shown, variant))
                .orElseGet(() -> moved.product(shopSlug, slug));
    }

    /** Looks are counted by product: any of its offers stands for it. */
    private void count(
            Catalog.Shown shown,
            ShopId shop,
            @Nullable SignedIn person,
            HttpServletRequest request) {
        boolean robot =
                Robots.isOne(request.getHeader("User-Agent"), request.getHeader("Sec-Purpose"));
        if (!robot && request.getMethod().equals("GET")) {
            looks.count(shown, shop, person);
        }
    }

    private ModelAndView page(ShopFront front, Catalog.Shown shown, String variant) {
        var shop = front.shop();
        var offer = ProductPage.choice(shown.product().offers(), variant);
        @Nullable Gathering gathering = week.gathering(offer);
        var page =
                new ProductPage(
                        shop,
                        places.commune(shop).map(Commune::name).orElse(""),
                        shown.product(),
                        offer,
                        week.fulfilment()
                                .next(shop.id(), front.week(), offer.preparation())
                                .orElse(null),
                        gathering,
                        week.contents(offer, gathering, places.today()),
                        week.cycles().now(),
                        places.today(),
                        OfferCards.within(shown.others(), shop),
                        places::url);
        return new ModelAndView("storefront/product.jte", "page", page);
    }
}
