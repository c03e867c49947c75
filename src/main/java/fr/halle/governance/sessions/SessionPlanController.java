package fr.halle.governance.sessions;

import fr.halle.governance.NotThere;
import fr.halle.governance.Sentence;
import fr.halle.governance.bodies.Bodies;
import fr.halle.governance.bodies.Body;
import fr.halle.governance.bodies.Secretariat;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;

/** A session is planned: when, where, and why in a hurry. */
@Controller
@Access(Who.SIGNED_IN)
class SessionPlanController {

    private final Bodies bodies;
    private final Sessions sessions;
    private final Secretariat secretariat;

    SessionPlanController(Bodies bodies, Sessions sessions, Secretariat secretariat) {
        this.bodies = bodies;
        this.sessions = sessions;
        this.secretariat = secretariat;
    }

    @GetMapping("/council/bodies/{body}/sessions/new")
    ModelAndView show(@PathVariable String body, @AuthenticationPrincipal SignedIn person) {
        return page(written(body, person), Typed.NOTHING, List.of());
    }

    @PostMapping("/council/bodies/{body}/sessions")
    ModelAndView plan(
            @PathVariable String body,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        var known = written(body, person);
        var typed = new Typed(fields);
        var wrong = Plan.mistakes(typed);
        if (!wrong.isEmpty()) return page(known, typed, wrong);
        return sessions.plan(known, Plan.of(typed), person.id())
                .map(id -> new ModelAndView("redirect:/council/sessions/" + id))
                .orElseGet(
                        () ->
                                page(
                                        known,
                                        typed,
                                        List.of(Sentence.of("governance.session.no-rules"))));
    }

    private Body written(String slug, SignedIn person) {
        var body = bodies.bySlug(slug).orElseThrow(NotThere::answer);
        secretariat.check(body.id(), person);
        return body;
    }

    private static ModelAndView page(Body body, Typed typed, List<Sentence> said) {
        var view =
                new ModelAndView(
                        "governance/sessions/plan.jte",
                        "page",
                        new SessionPlanPage(body, typed, said));
        if (!said.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
