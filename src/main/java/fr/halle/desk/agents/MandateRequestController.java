package fr.halle.desk.agents;

import fr.halle.desk.Mistake;
import fr.halle.desk.Mistakes;
import fr.halle.desk.assistance.Granting;
import fr.halle.desk.assistance.MandateForm;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;

/** Asks a merchant for a mandate, by a letter; they answer at their counter. */
@Controller
@Access(Who.AGENT)
class MandateRequestController {

    private final AgentShops mine;
    private final ShopPages pages;
    private final Granting granting;

    MandateRequestController(AgentShops mine, ShopPages pages, Granting granting) {
        this.mine = mine;
        this.pages = pages;
        this.granting = granting;
    }

    @PostMapping("/assistance/shops/{slug}/mandate-requests")
    ModelAndView ask(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") List<String> scopes,
            @RequestParam(defaultValue = "") String until,
            @AuthenticationPrincipal SignedIn agent) {
        var shop = mine.one(slug, agent);
        if (shop.onboarding().declined()) return new ModelAndView("redirect:" + shop.path());
        var contract = shop.contract();
        var form = new MandateForm(contract.number(), scopes, until);
        var mistakes = form.mistakes(pages.today(), contract.lastDay());
        if (mistakes.isEmpty() && shop.onboarding().mandateUntil() == null) {
            if (granting.ask(shop.shop(), shop.onboarding(), contract, form.wanted(), agent.id()))
                return new ModelAndView("redirect:" + shop.path());
            mistakes = new Mistakes(List.of(Mistake.of("until", "desk.agents.asked.already")));
        }
        if (mistakes.isEmpty()) return new ModelAndView("redirect:" + shop.path());
        var usual = pages.usual(shop);
        var typed = new ShopPage.Typed(form, usual.day(), usual.quarters(), "", "", "", mistakes);
        return pages.page(shop, agent, typed);
    }
}
