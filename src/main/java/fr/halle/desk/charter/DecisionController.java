package fr.halle.desk.charter;

import fr.halle.catalog.Catalog;
import fr.halle.charter.shelf.Holdings;
import fr.halle.charter.versions.Versions;
import fr.halle.charter.versions.Wording;
import fr.halle.desk.MyShops;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.UUID;

/** Why a listing is no longer on sale, and the appeal against it (DSA, art. 17 and 20). */
@Controller
@Access(Who.SHELF_KEEPER)
class DecisionController {

    private static final int LONGEST = 4_000;

    private final MyShops shops;
    private final Holdings holdings;
    private final Versions versions;
    private final Catalog catalog;
    private final Clock clock;

    DecisionController(
            MyShops shops, Holdings holdings, Versions versions, Catalog catalog, Clock clock) {
        this.shops = shops;
        this.holdings = holdings;
        this.versions = versions;
        this.catalog = catalog;
        this.clock = clock;
    }

    @GetMapping("/counter/{shop}/charter/decisions/{decision}")
    ModelAndView show(@PathVariable String shop, @PathVariable UUID decision, ActingFor acting) {
        return page(shop, decision, acting, "", "");
    }

    @PostMapping("/counter/{shop}/charter/decisions/{decision}/appeal")
    @Access(Who.MERCHANT)
    ModelAndView appeal(
            @PathVariable String shop,
            @PathVariable UUID decision,
            @RequestParam(defaultValue = "") String words,
            ActingFor acting) {
        var clean = words.replaceAll("[\\p{Cntrl}&&[^\n]]", "").strip();
        var page = page(shop, decision, acting, clean, "desk.charter.appeal.missing");
        if (clean.isEmpty() || clean.length() > LONGEST) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        var id = shops.frame(shop, acting).shop().id();
        holdings.appeal(id, decision, clean, acting.person(), clock.instant());
        return new ModelAndView("redirect:/counter/" + shop + "/charter/decisions/" + decision);
    }

    private ModelAndView page(
            String shop, UUID decision, ActingFor acting, String words, String problem) {
        var frame = shops.frame(shop, acting);
        var held =
                holdings.one(frame.shop().id(), decision)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var page =
                new DecisionPage(
                        frame,
                        held,
                        CharterPage.rules(versions.all(), held),
                        new Wording(catalog.categories()),
                        words,
                        problem);
        return new ModelAndView("desk/charter/decision.jte", "page", page);
    }
}
