package fr.halle.storefront;

import fr.halle.catalog.Catalog;
import fr.halle.catalog.Category;
import fr.halle.kernel.OfferId;
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

import java.util.List;
import java.util.UUID;

@Controller
@Access(Who.ANYONE)
class MarketController {

    private static final int NEWEST = 8;

    private final Catalog catalog;
    private final OfferCards cards;

    MarketController(Catalog catalog, OfferCards cards) {
        this.catalog = catalog;
        this.cards = cards;
    }

    @GetMapping("/market")
    ModelAndView market() {
        var all = catalog.categories();
        var aisles =
                all.stream()
                        .filter(category -> category.parent() == null)
                        .map(top -> new MarketPage.Aisle(top, below(top, all)))
                        .toList();
        var page = new MarketPage(aisles, cards.of(catalog.newest(NEWEST)));
        return new ModelAndView("storefront/market.jte", "page", page);
    }

    @GetMapping("/market/{category:[a-z0-9-]{1,80}}")
    ModelAndView category(
            @PathVariable String category, @RequestParam(required = false) @Nullable UUID after) {
        var all = catalog.categories();
        var here = named(category, all);
        var top = here.parent() == null ? here : named(here.parent(), all);
        var stretch =
                Stretch.of(
                        catalog.inCategory(
                                category,
                                after == null ? null : new OfferId(after),
                                Stretch.LIMIT));
        var page =
                new CategoryPage(
                        here,
                        top,
                        below(top, all),
                        cards.of(stretch.offers()),
                        stretch.next(),
                        after != null);
        return new ModelAndView("storefront/category.jte", "page", page);
    }

    private static Category named(String slug, List<Category> all) {
        return all.stream()
                .filter(category -> category.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static List<Category> below(Category top, List<Category> all) {
        return all.stream().filter(category -> top.slug().equals(category.parent())).toList();
    }
}
