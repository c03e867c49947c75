package fr.halle.governance.bodies;

import fr.halle.governance.NotThere;
import fr.halle.governance.Sentence;
import fr.halle.identity.Identity;
import fr.halle.identity.Person;
import fr.halle.kernel.CivilTime;
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

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One body: its colleges, its members, the rules it follows from a day on. */
@Controller
@Access(Who.ADMINISTRATOR)
@RequestMapping("/administration/council/{body}")
class BodyAdministrationController {

    private final Bodies bodies;
    private final Members members;
    private final Identity identity;
    private final Clock clock;

    BodyAdministrationController(Bodies bodies, Members members, Identity identity, Clock clock) {
        this.clock = clock;
        this.bodies = bodies;
        this.members = members;
        this.identity = identity;
    }

    @GetMapping
    ModelAndView show(@PathVariable String body) {
        return page(known(body), Typed.NOTHING, List.of());
    }

    @PostMapping("/colleges")
    ModelAndView found(@PathVariable String body, @RequestParam Map<String, String> fields) {
        var known = known(body);
        var typed = new Typed(fields);
        var share = typed.number("share");
        boolean right =
                typed.has("college-name", 200) && share != null && share > 0 && share <= 1000;
        if (right
                && share != null
                && bodies.found(known.id(), typed.line("college-name"), share).isPresent())
            return back(body);
        return page(known, typed, List.of(Sentence.of("governance.college.wrong")));
    }

    @PostMapping("/rules")
    ModelAndView follow(
            @PathVariable String body,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        var known = known(body);
        var typed = new Typed(fields);
        var since = typed.day("rules-since");
        if (since != null && bodies.follow(known.id(), typed.line("rules"), since, person.id()))
            return back(body);
        return page(known, typed, List.of(Sentence.of("governance.rules.wrong")));
    }

    @PostMapping("/members")
    ModelAndView appoint(
            @PathVariable String body,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        var known = known(body);
        var typed = new Typed(fields);
        var form = new MemberForm(typed);
        var mistakes = form.mistakes(bodies.colleges(known.id()), members.of(known.id()));
        if (!mistakes.isEmpty()) return page(known, typed, mistakes);
        var account = identity.byEmail(form.email()).map(Person::id).map(each -> each.value());
        if (members.appoint(known.id(), form.member(account.orElse(null)), person.id()).isPresent())
            return back(body);
        return page(known, typed, List.of(Sentence.of("governance.member.taken")));
    }

    @PostMapping("/members/{member}/end")
    ModelAndView end(
            @PathVariable String body,
            @PathVariable UUID member,
            @RequestParam Map<String, String> fields) {
        var known = known(body);
        var day = new Typed(fields).day("end");
        if (day != null && members.end(known.id(), member, day)) return back(body);
        return page(known, Typed.NOTHING, List.of(Sentence.of("governance.member.end.wrong")));
    }

    private Body known(String slug) {
        return bodies.bySlug(slug).orElseThrow(NotThere::answer);
    }

    private static ModelAndView back(String slug) {
        return new ModelAndView("redirect:/administration/council/" + slug);
    }

    private ModelAndView page(Body body, Typed typed, List<Sentence> said) {
        var id = body.id();
        var page =
                new BodyAdministrationPage(
                        body,
                        bodies.colleges(id),
                        members.of(id),
                        bodies.followed(id),
                        CivilTime.local(clock.instant()).toLocalDate(),
                        typed,
                        said);
        var view = new ModelAndView("governance/bodies/body_administration.jte", "page", page);
        if (!said.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
