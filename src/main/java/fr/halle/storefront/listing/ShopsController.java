package fr.halle.storefront.listing;

import static java.util.stream.Collectors.groupingBy;

import fr.halle.kernel.ShopId;
import fr.halle.shops.Shop;
import fr.halle.storefront.ShopRow;
import fr.halle.storefront.ShopRows;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;

@Controller
@Access(Who.ANYONE)
class ShopsController {

    private final ListingPages pages;
    private final ShopRows rows;
    private final Clock clock;

    ShopsController(ListingPages pages, ShopRows rows, Clock clock) {
        this.pages = pages;
        this.rows = rows;
        this.clock = clock;
    }

    @GetMapping("/shops")
    ModelAndView show(HttpServletRequest request) {
        var ground = pages.ground();
        var asked = new Asked(request, Asked.SHOPS).read(ground);
        var elsewhere = Canonical.redirect(request, asked);
        if (elsewhere != null) return elsewhere;
        var page = new ShopsPage(asked, ground, groups(asked.filters(), ground));
        return new ModelAndView("storefront/listing/shops.jte", "page", page);
    }

    private List<ShopsPage.Group> groups(Filters filters, Ground ground) {
        var all =
                ground.shops().values().stream().sorted(Comparator.comparing(Shop::name)).toList();
        var near = filters.near();
        var fitting = new ShopChoice(filters, ground, clock.instant()).shops();
        if (near != null && fitting != null) {
            var shops = fitting.stream().map((ShopId id) -> ground.shops().get(id)).toList();
            return shops.isEmpty()
                    ? List.of()
                    : List.of(new ShopsPage.Group("near", near.name(), rows(shops, ground)));
        }
        var shown =
                fitting == null
                        ? all
                        : all.stream().filter(shop -> fitting.contains(shop.id())).toList();
        var byEpci = rows(shown, ground).stream().collect(groupingBy(ShopRow::epci));
        return ground.epcis().stream()
                .map(
                        epci ->
                                new ShopsPage.Group(
                                        epci.siren(),
                                        epci.name(),
                                        byEpci.getOrDefault(epci.siren(), List.of())))
                .filter(group -> !group.shops().isEmpty())
                .toList();
    }

    private List<ShopRow> rows(List<Shop> shops, Ground ground) {
        return rows.of(shops, ground.weeks(), ground.communes());
    }
}
