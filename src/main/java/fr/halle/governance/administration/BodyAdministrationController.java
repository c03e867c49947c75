package fr.halle.governance.administration;

import fr.halle.governance.Sentence;
import fr.halle.governance.bodies.Bodies;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Typed;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;

/** One body: its colleges, and the rules it follows from a day on. */
@Controller
@Access(Who.ADMINISTRATOR)
@RequestMapping("/administration/council/{body}")
class BodyAdministrationController {

    private final BodyAdministrationPages pages;
    private final Bodies bodies;
    private final RulesTakenBack taken;

    BodyAdministrationController(
            BodyAdministrationPages pages, Bodies bodies, RulesTakenBack taken) {
        this.pages = pages;
        this.bodies = bodies;
        this.taken = taken;
    }

    @GetMapping
    ModelAndView show(@PathVariable String body) {
        return pages.show(pages.known(body), Typed.NOTHING, List.of());
    }

    @PostMapping("/colleges")
    ModelAndView found(@PathVariable String body, @RequestParam Map<String, String> fields) {
        var known = pages.known(body);
        var typed = new Typed(fields);
        var share = typed.number("share");
        if (typed.has("college-name", 200)
                && share != null
                && share > 0
                && share <= 1000
                && bodies.found(known.id(), typed.line("college-name"), share).isPresent())
            return pages.back(known);
        return pages.show(known, typed, List.of(Sentence.of("governance.college.wrong")));
    }

    @PostMapping("/rules")
    ModelAndView follow(
            @PathVariable String body,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        var known = pages.known(body);
        var typed = new Typed(fields);
        var since = typed.day("rules-since");
        if (since != null && bodies.follow(known.id(), typed.line("rules"), since, person.id()))
            return pages.back(known);
        return pages.show(known, typed, List.of(Sentence.of("governance.rules.wrong")));
    }

    /** A set that was followed by mistake. */
    @PostMapping("/rules/removal")
    ModelAndView unfollow(@PathVariable String body, @RequestParam Map<String, String> fields) {
        var known = pages.known(body);
        var since = new Typed(fields).day("since");
        var refusal =
                since == null ? Sentence.of("governance.day.wrong") : taken.back(known.id(), since);
        return refusal == null
                ? pages.back(known)
                : pages.show(known, Typed.NOTHING, List.of(refusal));
    }
}
