package fr.halle.governance.agenda;

import fr.halle.governance.Sentence;
import fr.halle.governance.sessions.Plan;
import fr.halle.governance.sessions.SessionPages;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Typed;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Members are called again, for want of a quorum. */
@Controller
@Access(Who.SIGNED_IN)
class SecondSummonsController {

    private final SessionPages pages;
    private final SecondSummons second;

    SecondSummonsController(SessionPages pages, SecondSummons second) {
        this.pages = pages;
        this.second = second;
    }

    @PostMapping("/council/sessions/{meeting}/again")
    ModelAndView plan(
            @PathVariable UUID meeting,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        pages.written(meeting, person);
        var typed = new Typed(fields);
        var wrong = Plan.mistakes(typed);
        if (!wrong.isEmpty()) return pages.show(meeting, person, typed, wrong);
        var plan = Plan.of(typed);
        return switch (second.plan(meeting, plan.day(), plan.starts(), plan.place(), person.id())) {
            case SecondSummons.Outcome.Planned(UUID session) -> pages.back(session);
            case SecondSummons.Outcome.Refused(Sentence why) ->
                    pages.show(meeting, person, typed, List.of(why));
        };
    }
}
