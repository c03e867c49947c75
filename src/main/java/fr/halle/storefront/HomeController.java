package fr.halle.storefront;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.toMap;

import fr.halle.catalog.Catalog;
import fr.halle.shops.Shop;
import fr.halle.shops.Shops;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

@Controller
@Access(Who.ANYONE)
class HomeController {

    private static final int NEWEST = 8;
    private static final int SHOPS = 5;

    /** Whoever closes first is shown first: the others can wait. */
    private static final Comparator<ShopRow> CLOSING =
            comparing(ShopRow::openUntil, nullsLast(naturalOrder()));

    private static final Comparator<ShopRow> OPENING =
            comparing(ShopRow::opensNext, nullsLast(naturalOrder()));

    private final Catalog catalog;
    private final Shops shops;
    private final ShopRows rows;

    HomeController(Catalog catalog, Shops shops, ShopRows rows) {
        this.catalog = catalog;
        this.shops = shops;
        this.rows = rows;
    }

    @GetMapping("/")
    ModelAndView show() {
        var all = shops.all();
        var byId = all.stream().collect(toMap(Shop::id, Function.identity()));
        var known = rows.of(all);
        var open = known.stream().filter(ShopRow::isOpen).sorted(CLOSING).limit(SHOPS).toList();
        var page =
                new HomePage(
                        all.size(),
                        catalog.categories().stream()
                                .filter(aisle -> aisle.parent() == null)
                                .toList(),
                        OfferCards.of(catalog.newest(NEWEST), byId),
                        open.isEmpty() ? opening(known) : open,
                        !open.isEmpty());
        return new ModelAndView("storefront/home.jte", "page", page);
    }

    private static List<ShopRow> opening(List<ShopRow> known) {
        return known.stream().sorted(OPENING).limit(SHOPS).toList();
    }
}
