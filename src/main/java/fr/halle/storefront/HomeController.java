package fr.halle.storefront;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.toMap;

import fr.halle.catalog.Catalog;
import fr.halle.shops.Shop;
import fr.halle.shops.Shops;
import fr.halle.storefront.place.TerritoryFigures;
import fr.halle.storefront.season.Season;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

@Controller
@Access(Who.ANYONE)
class HomeController {

    private static final int SEASON = 4;
    private static final int NEWEST = 4;
    private static final int SHOPS = 4;

    /** Whoever closes first is shown first: the others can wait. */
    private static final Comparator<ShopRow> CLOSING =
            comparing(ShopRow::openUntil, nullsLast(naturalOrder()));

    private static final Comparator<ShopRow> OPENING =
            comparing(ShopRow::opensNext, nullsLast(naturalOrder()));

    private final Catalog catalog;
    private final Shops shops;
    private final ShopRows rows;
    private final Season season;
    private final TerritoryFigures figures;

    HomeController(
            Catalog catalog, Shops shops, ShopRows rows, Season season, TerritoryFigures figures) {
        this.catalog = catalog;
        this.shops = shops;
        this.rows = rows;
        this.season = season;
        this.figures = figures;
    }

    @GetMapping("/")
    ModelAndView show() {
        var all = shops.all();
        var byId = all.stream().collect(toMap(Shop::id, Function.identity()));
        var known = rows.of(all);
        var open = known.stream().filter(ShopRow::isOpen).sorted(CLOSING).toList();
        var ofTheMonth = season.offers(SEASON);
        // what the season shows already is not shown twice
        var newest =
                catalog.newest(NEWEST + SEASON).stream()
                        .filter(offer -> !ofTheMonth.contains(offer))
                        .limit(NEWEST)
                        .toList();
        var page =
                new HomePage(
                        all.size(),
                        open.size(),
                        catalog.categories().stream()
                                .filter(aisle -> aisle.parent() == null)
                                .toList(),
                        season.month(),
                        OfferCards.of(ofTheMonth, byId),
                        OfferCards.of(newest, byId),
                        openFirst(open, known),
                        figures.page());
        return new ModelAndView("storefront/home.jte", "page", page);
    }

    private static List<ShopRow> openFirst(List<ShopRow> open, List<ShopRow> all) {
        var closed = all.stream().filter(row -> !row.isOpen()).sorted(OPENING);
        return Stream.concat(open.stream(), closed).limit(SHOPS).toList();
    }
}
