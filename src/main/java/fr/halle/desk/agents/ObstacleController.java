package fr.halle.desk.agents;

import fr.halle.desk.Mistake;
import fr.halle.desk.Mistakes;
import fr.halle.shops.assistance.History;
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

/** Says why a shop waits: the board shows it. */
@Controller
@Access(Who.AGENT)
class ObstacleController {

    private final AgentShops mine;
    private final ShopPages pages;
    private final History history;

    ObstacleController(AgentShops mine, ShopPages pages, History history) {
        this.mine = mine;
        this.pages = pages;
        this.history = history;
    }

    @PostMapping("/assistance/shops/{slug}/obstacles")
    ModelAndView explain(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedIn agent) {
        var shop = mine.one(slug, agent);
        if (Words.isWrong(reason)) {
            var wrong = new Mistakes(List.of(Mistake.of("reason", "desk.agents.obstacle.wrong")));
            var usual = pages.usual(shop);
            var typed =
                    new ShopPage.Typed(
                            usual.mandate(), usual.day(), usual.quarters(), "", reason, "", wrong);
            return pages.page(shop, agent, typed);
        }
        history.explain(shop.onboarding().id(), Words.of(reason), agent.id());
        return new ModelAndView("redirect:" + shop.path());
    }
}
