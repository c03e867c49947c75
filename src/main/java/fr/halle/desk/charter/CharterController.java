package fr.halle.desk.charter;

import fr.halle.catalog.Catalog;
import fr.halle.charter.versions.Versions;
import fr.halle.charter.versions.Wording;
import fr.halle.desk.MyShops;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;

/** The score of a shelf, what to mend by gain, what is coming; and that it was accepted. */
@Controller("counterCharterController")
@Access(Who.SHELF_KEEPER)
class CharterController {

    private static final int MENDS = 40;

    private final MyShops shops;
    private final ShelfReport report;
    private final Versions versions;
    private final Catalog catalog;
    private final Clock clock;

    CharterController(
            MyShops shops, ShelfReport report, Versions versions, Catalog catalog, Clock clock) {
        this.shops = shops;
        this.report = report;
        this.versions = versions;
        this.catalog = catalog;
        this.clock = clock;
    }

    @GetMapping("/counter/{shop}/charter")
    ModelAndView show(@PathVariable String shop, ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var page =
                report.of(
                        frame,
                        versions.all(),
                        clock.instant(),
                        new Wording(catalog.categories()),
                        MENDS);
        return new ModelAndView("desk/charter/charter.jte", "page", page);
    }

    @PostMapping("/counter/{shop}/charter/acceptance")
    @Access(Who.MERCHANT)
    String accept(
            @PathVariable String shop,
            @RequestParam(defaultValue = "0") int version,
            ActingFor acting) {
        var id = shops.frame(shop, acting).shop().id();
        report.acceptances().accept(id, version, acting.person(), clock.instant());
        return "redirect:/counter/" + shop + "/charter";
    }
}
