package fr.halle.storefront;

import fr.halle.governance.Council;
import fr.halle.storefront.place.TerritoryFigures;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first pages of the floors that are being fitted out, and the general conditions. */
@Controller
@Access(Who.ANYONE)
class FloorsController {

    private final TerritoryFigures figures;
    private final Council council;

    FloorsController(TerritoryFigures figures, Council council) {
        this.figures = figures;
        this.council = council;
    }

    @GetMapping("/commons")
    ModelAndView commons() {
        return new ModelAndView("storefront/commons.jte", "page", figures.page());
    }

    @GetMapping("/council")
    ModelAndView council() {
        var page = new CouncilPage(council.now(), figures.page());
        return new ModelAndView("storefront/council.jte", "page", page);
    }

    @GetMapping("/terms")
    String terms() {
        return "storefront/terms.jte";
    }
}
