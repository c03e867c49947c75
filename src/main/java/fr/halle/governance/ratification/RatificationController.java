package fr.halle.governance.ratification;

import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import java.util.UUID;

/** What each party's council says of a decision. */
@Controller
@Access(Who.ANYONE)
class RatificationController {

    private final RatificationPages pages;
    private final Pending pending;

    RatificationController(RatificationPages pages, Pending pending) {
        this.pages = pages;
        this.pending = pending;
    }

    @GetMapping("/council/ratifications")
    ModelAndView list() {
        return new ModelAndView("governance/ratification/pending.jte", "page", pending.all());
    }

    @GetMapping("/council/deliberations/{deliberation}/ratifications")
    ModelAndView show(
            @PathVariable UUID deliberation, @AuthenticationPrincipal @Nullable SignedIn person) {
        return pages.show(deliberation, person);
    }
}
