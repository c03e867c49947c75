package fr.halle.desk.agents;

import fr.halle.desk.Mistake;
import fr.halle.desk.Mistakes;
import fr.halle.shops.assistance.Onboardings;
import fr.halle.shops.assistance.Stage;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Arrays;
import java.util.List;

/** One accompanied shop: how far it is, and one stage further. */
@Controller
@Access(Who.AGENT)
class ShopController {

    private final AgentShops mine;
    private final ShopPages pages;
    private final Onboardings onboardings;

    ShopController(AgentShops mine, ShopPages pages, Onboardings onboardings) {
        this.mine = mine;
        this.pages = pages;
        this.onboardings = onboardings;
    }

    @GetMapping("/assistance/shops/{slug}")
    ModelAndView show(@PathVariable String slug, @AuthenticationPrincipal SignedIn agent) {
        var shop = mine.one(slug, agent);
        return pages.page(shop, agent, pages.usual(shop));
    }

    /** Sent twice, the second one changes nothing. The signature is nobody's to send here. */
    @PostMapping("/assistance/shops/{slug}/stages")
    ModelAndView advance(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String stage,
            @AuthenticationPrincipal SignedIn agent) {
        var shop = mine.one(slug, agent);
        var wanted =
                Arrays.stream(Stage.values())
                        .filter(each -> each != Stage.SIGNED_OFF && each.name().equals(stage))
                        .findFirst();
        if (wanted.isEmpty()) {
            var usual = pages.usual(shop);
            var wrong = new Mistakes(List.of(Mistake.of("stage", "desk.agents.stage.not-yours")));
            return pages.page(shop, agent, usual.with(wrong));
        }
        onboardings.advance(shop.onboarding(), wanted.get(), agent.id());
        return new ModelAndView("redirect:" + shop.path());
    }
}
