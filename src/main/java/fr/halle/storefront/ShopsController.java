package fr.halle.storefront;

import static java.util.stream.Collectors.groupingBy;

import fr.halle.shops.Shops;
import fr.halle.territory.Territory;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;

@Controller
@Access(Who.ANYONE)
class ShopsController {

    private final Shops shops;
    private final ShopRows rows;
    private final Territory territory;

    ShopsController(Shops shops, ShopRows rows, Territory territory) {
        this.shops = shops;
        this.rows = rows;
        this.territory = territory;
    }

    @GetMapping("/shops")
    ModelAndView show() {
        var byEpci = rows.of(shops.all()).stream().collect(groupingBy(ShopRow::epci));
        var groups =
                territory.epcis().stream()
                        .map(
                                epci ->
                                        new ShopsPage.Group(
                                                epci.siren(),
                                                epci.name(),
                                                byEpci.getOrDefault(epci.siren(), List.of())))
                        .filter(group -> !group.shops().isEmpty())
                        .toList();
        return new ModelAndView("storefront/shops.jte", "page", new ShopsPage(groups));
    }
}
