package fr.halle.governance.kit;

import fr.halle.kernel.CivilTime;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;

/** What anybody may take, and what waits for whoever may act. */
@Controller
@Access(Who.ANYONE)
class KitController {

    private final Materials materials;
    private final Voices voices;
    private final Clock clock;

    KitController(Materials materials, Voices voices, Clock clock) {
        this.materials = materials;
        this.voices = voices;
        this.clock = clock;
    }

    @GetMapping("/council/kit")
    ModelAndView show(@AuthenticationPrincipal @Nullable SignedIn person) {
        var today = CivilTime.local(clock.instant()).toLocalDate();
        var page = new KitPage(materials.all(today), voices.of(person, today));
        return new ModelAndView("governance/kit/kit.jte", "page", page);
    }
}
