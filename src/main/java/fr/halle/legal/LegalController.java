package fr.halle.legal;

import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pages that the foot of every page leads to. */
@Controller
@Access(Who.ANYONE)
class LegalController {

    private final LegalFacts facts;
    private final Retention retention;
    private final Cookies cookies;
    private final Audit audit;

    LegalController(LegalFacts facts, Retention retention, Cookies cookies, Audit audit) {
        this.facts = facts;
        this.retention = retention;
        this.cookies = cookies;
        this.audit = audit;
    }

    @GetMapping("/legal/notice")
    ModelAndView notice() {
        return page("notice", new LegalPage(facts));
    }

    @GetMapping("/legal/merchant-terms")
    ModelAndView merchantTerms() {
        return page("merchant-terms", new LegalPage(facts));
    }

    @GetMapping("/legal/returns")
    ModelAndView returns() {
        return page("returns", new LegalPage(facts));
    }

    @GetMapping("/legal/privacy")
    ModelAndView privacy() {
        return page("privacy", new PrivacyPage(new LegalPage(facts), retention.lines()));
    }

    @GetMapping("/legal/cookies")
    ModelAndView cookies() {
        return page("cookies", new CookiesPage(cookies.all()));
    }

    @GetMapping("/legal/accessibility")
    ModelAndView accessibility() {
        return page("accessibility", new AccessibilityPage(new LegalPage(facts), audit));
    }

    private static ModelAndView page(String name, Object page) {
        return new ModelAndView("legal/" + name + ".jte", "page", page);
    }
}
