package fr.halle.governance.dated;

import fr.halle.governance.NotThere;
import fr.halle.governance.Sentence;
import fr.halle.governance.bodies.Bodies;
import fr.halle.governance.bodies.Body;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;

/** An administrator enters another delay or another share, from a day on. */
@Controller
@Access(Who.ADMINISTRATOR)
@RequestMapping("/administration/council/{body}/dated")
class DatedController {

    private final Bodies bodies;
    private final Dated dated;

    DatedController(Bodies bodies, Dated dated) {
        this.bodies = bodies;
        this.dated = dated;
    }

    @GetMapping
    ModelAndView show(@PathVariable String body) {
        return page(known(body), Typed.NOTHING, List.of());
    }

    @PostMapping("/delays")
    ModelAndView delay(
            @PathVariable String body,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        var known = known(body);
        var typed = new Typed(fields);
        var days = typed.number("days");
        var since = typed.day("delay-since");
        boolean kept =
                days != null
                        && days >= 0
                        && days <= 60
                        && since != null
                        && typed.has("article", 200)
                        && dated.delay(
                                known.id(),
                                new Dated.Delay(since, days, typed.line("article")),
                                person.id());
        return kept ? back(known) : refused(known, typed, "governance.dated.delay.wrong");
    }

    @PostMapping("/shares")
    ModelAndView share(
            @PathVariable String body,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        var known = known(body);
        var typed = new Typed(fields);
        var college = typed.id("college");
        var share = typed.number("share");
        var since = typed.day("share-since");
        boolean kept =
                college != null
                        && share != null
                        && share > 0
                        && share <= 1000
                        && since != null
                        && dated.share(known.id(), college, share, since, person.id());
        return kept ? back(known) : refused(known, typed, "governance.dated.share.wrong");
    }

    private Body known(String slug) {
        return bodies.bySlug(slug).orElseThrow(NotThere::answer);
    }

    private static ModelAndView back(Body body) {
        return new ModelAndView("redirect:/administration/council/" + body.slug() + "/dated");
    }

    private ModelAndView refused(Body body, Typed typed, String key) {
        var view = page(body, typed, List.of(Sentence.of(key)));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView page(Body body, Typed typed, List<Sentence> said) {
        var id = body.id();
        var page =
                new DatedPage(
                        body, bodies.colleges(id), dated.delays(id), dated.shares(id), typed, said);
        return new ModelAndView("governance/dated/dated.jte", "page", page);
    }
}
