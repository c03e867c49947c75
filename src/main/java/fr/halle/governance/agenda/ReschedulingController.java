package fr.halle.governance.agenda;

import fr.halle.governance.Sentence;
import fr.halle.governance.sessions.Plan;
import fr.halle.governance.sessions.SessionPages;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The secretary moves a session, or plans anew one that was cancelled. */
@Controller
@Access(Who.SIGNED_IN)
@RequestMapping("/council/sessions/{meeting}")
class ReschedulingController {

    private final SessionPages pages;
    private final Rescheduling rescheduling;
    private final Replanning replanning;

    ReschedulingController(SessionPages pages, Rescheduling rescheduling, Replanning replanning) {
        this.pages = pages;
        this.rescheduling = rescheduling;
        this.replanning = replanning;
    }

    @PostMapping("/plan")
    ModelAndView move(
            @PathVariable UUID meeting,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        pages.written(meeting, person);
        var typed = new Typed(fields);
        var wrong = Plan.mistakes(typed);
        if (!wrong.isEmpty()) return pages.show(meeting, person, typed, wrong);
        return said(rescheduling.move(meeting, Plan.of(typed)), meeting, person, typed);
    }

    @PostMapping("/copy")
    ModelAndView planAnew(
            @PathVariable UUID meeting,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        pages.written(meeting, person);
        var typed = new Typed(fields);
        var wrong = Plan.mistakes(typed);
        if (!wrong.isEmpty()) return pages.show(meeting, person, typed, wrong);
        return switch (replanning.plan(meeting, Plan.of(typed), person.id())) {
            case SecondSummons.Outcome.Planned(UUID session) -> pages.back(session);
            case SecondSummons.Outcome.Refused(Sentence refusal) ->
                    said(refusal, meeting, person, typed);
        };
    }

    private ModelAndView said(
            @Nullable Sentence refusal, UUID meeting, SignedIn person, Typed typed) {
        return refusal == null
                ? pages.back(meeting)
                : pages.show(meeting, person, typed, List.of(refusal));
    }
}
