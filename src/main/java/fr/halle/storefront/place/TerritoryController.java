package fr.halle.storefront.place;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import fr.halle.shops.Shop;
import fr.halle.shops.Shops;
import fr.halle.territory.CommuneCount;
import fr.halle.territory.Populations;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Access(Who.ANYONE)
class TerritoryController {

    private final TerritoryFigures figures;
    private final Populations populations;
    private final Shops shops;

    TerritoryController(TerritoryFigures figures, Populations populations, Shops shops) {
        this.figures = figures;
        this.populations = populations;
        this.shops = shops;
    }

    @GetMapping("/territory")
    ModelAndView show() {
        var page =
                new CommunesPage(
                        figures.page(),
                        populations.communes().stream()
                                .collect(groupingBy(CommuneCount::epciSiren)),
                        shops.all().stream().collect(groupingBy(Shop::commune, counting())));
        return new ModelAndView("storefront/place/territory.jte", "page", page);
    }
}
