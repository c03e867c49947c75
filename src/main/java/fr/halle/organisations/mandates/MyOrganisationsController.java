package fr.halle.organisations.mandates;

import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;

/** For whom the person who asks may act. */
@Controller
@Access(Who.SIGNED_IN)
class MyOrganisationsController {

    private final Mandates mandates;
    private final Clock clock;

    MyOrganisationsController(Mandates mandates, Clock clock) {
        this.mandates = mandates;
        this.clock = clock;
    }

    @GetMapping("/my/organisations")
    ModelAndView show(@AuthenticationPrincipal SignedIn person) {
        return new ModelAndView(
                "organisations/mandates/mine.jte",
                "page",
                new MyOrganisationsPage(
                        person.id(), mandates.heldBy(person.id(), clock.instant())));
    }
}
