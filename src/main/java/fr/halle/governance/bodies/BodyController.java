package fr.halle.governance.bodies;

import fr.halle.governance.Council;
import fr.halle.governance.NotThere;
import fr.halle.kernel.CivilTime;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;

/** A body for everybody: who sits in it, by which rules, when it meets, what it decided. */
@Controller
@Access(Who.ANYONE)
class BodyController {

    private final Bodies bodies;
    private final Members members;
    private final Council council;
    private final Secretariat secretariat;
    private final Clock clock;

    BodyController(
            Bodies bodies, Members members, Council council, Secretariat secretariat, Clock clock) {
        this.bodies = bodies;
        this.members = members;
        this.council = council;
        this.secretariat = secretariat;
        this.clock = clock;
    }

    @GetMapping("/council/bodies/{body}")
    ModelAndView show(
            @PathVariable String body, @AuthenticationPrincipal @Nullable SignedIn person) {
        var known = bodies.bySlug(body).orElseThrow(NotThere::answer);
        var today = CivilTime.local(clock.instant()).toLocalDate();
        boolean writes = secretariat.isOf(known.id(), person);
        var page =
                new BodyPage(
                        known,
                        bodies.colleges(known.id()),
                        members.sittingOn(known.id(), today),
                        bodies.rulesOn(known.id(), today).orElse(null),
                        council.sessions(known.id(), writes),
                        council.decisions(known.id()),
                        writes);
        return new ModelAndView("governance/bodies/body.jte", "page", page);
    }
}
