package fr.halle.shops.doors;

import fr.halle.organisations.Organisations;
import fr.halle.shops.ActingFor;
import fr.halle.shops.Shops;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Leads from a shop to whom its owner lets act there: the team is the organisation’s. */
@Controller
@Access(Who.MERCHANT)
class TeamController {

    private final Shops shops;
    private final Organisations organisations;

    TeamController(Shops shops, Organisations organisations) {
        this.shops = shops;
        this.organisations = organisations;
    }

    @GetMapping("/counter/{shop}/team")
    String team(ActingFor acting, @PathVariable String shop) {
        return shops.runBy(acting, shop)
                .map(own -> organisations.legal(own.organisation()).siren())
                .map(siren -> "redirect:/my/organisations/" + siren)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
