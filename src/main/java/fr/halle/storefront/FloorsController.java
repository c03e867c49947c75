package fr.halle.storefront;

import static java.util.stream.Collectors.toSet;

import fr.halle.territory.Epci;
import fr.halle.territory.Territory;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;

/** The first pages of the floors that are being fitted out, and the general conditions. */
@Controller
@Access(Who.ANYONE)
class FloorsController {

    private final Territory territory;

    FloorsController(Territory territory) {
        this.territory = territory;
    }

    @GetMapping("/commons")
    ModelAndView commons() {
        return new ModelAndView("storefront/commons.jte", "page", page());
    }

    @GetMapping("/council")
    ModelAndView council() {
        return new ModelAndView("storefront/council.jte", "page", page());
    }

    @GetMapping("/terms")
    String terms() {
        return "storefront/terms.jte";
    }

    private TerritoryPage page() {
        var epcis = territory.epcis();
        var communes = territory.communeCounts();
        var figures = territory.populations(epcis.stream().map(Epci::siren).collect(toSet()));
        return new TerritoryPage(
                epcis.stream()
                        .map(
                                epci ->
                                        TerritoryPage.Line.of(
                                                epci,
                                                communes.getOrDefault(epci.siren(), 0),
                                                figures.getOrDefault(epci.siren(), List.of())))
                        .toList());
    }
}
