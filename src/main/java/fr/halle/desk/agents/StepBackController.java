package fr.halle.desk.agents;

import fr.halle.desk.Mistake;
import fr.halle.desk.Mistakes;
import fr.halle.shops.assistance.StepsBack;
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

/** Takes back a stage that was said too early; the merchant reads why. */
@Controller
@Access(Who.AGENT)
class StepBackController {

    private final AgentShops mine;
    private final ShopPages pages;
    private final StepsBack back;

    StepBackController(AgentShops mine, ShopPages pages, StepsBack back) {
        this.mine = mine;
        this.pages = pages;
        this.back = back;
    }

    @PostMapping("/assistance/shops/{slug}/stages/withdrawal")
    ModelAndView takeBack(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String back,
            @AuthenticationPrincipal SignedIn agent) {
        var shop = mine.one(slug, agent);
        if (!shop.onboarding().mayBeTakenBack()) return refused(shop, agent, back, "signed");
        if (Words.isWrong(back)) return refused(shop, agent, back, "wrong");
        this.back.takeBack(shop.onboarding(), Words.of(back), agent.id());
        return new ModelAndView("redirect:" + shop.path());
    }

    private ModelAndView refused(
            AgentShops.Accompanied shop, SignedIn agent, String back, String why) {
        var usual = pages.usual(shop);
        var wrong = new Mistakes(List.of(Mistake.of("back", "desk.agents.back." + why)));
        var typed =
                new ShopPage.Typed(
                        usual.mandate(), usual.day(), usual.quarters(), "", "", back, wrong);
        return pages.page(shop, agent, typed);
    }
}
