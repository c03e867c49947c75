package fr.halle.governance.administration;

import fr.halle.governance.NotThere;
import fr.halle.governance.Sentence;
import fr.halle.governance.bodies.Bodies;
import fr.halle.governance.bodies.Body;
import fr.halle.governance.bodies.Members;
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

/** The mandates of a body: entered, put right, ended, or removed where they never mattered. */
@Controller
@Access(Who.ADMINISTRATOR)
@RequestMapping("/administration/council/{body}/members")
class MandateController {

    private final BodyAdministrationPages pages;
    private final Bodies bodies;
    private final Members members;
    private final Mandates mandates;

    MandateController(
            BodyAdministrationPages pages, Bodies bodies, Members members, Mandates mandates) {
        this.pages = pages;
        this.bodies = bodies;
        this.members = members;
        this.mandates = mandates;
    }

    @PostMapping
    ModelAndView appoint(
            @PathVariable String body,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        var known = pages.known(body);
        var typed = new Typed(fields);
        var form = new MemberForm(typed);
        var mistakes = form.mistakes(bodies.colleges(known.id()), members.of(known.id()));
        if (!mistakes.isEmpty()) return pages.show(known, typed, mistakes);
        return said(mandates.appoint(known.id(), form, person.id()), known, null, typed);
    }

    @PostMapping("/{member}/correction")
    ModelAndView correct(
            @PathVariable String body,
            @PathVariable UUID member,
            @RequestParam Map<String, String> fields) {
        var known = pages.known(body);
        var before =
                members.of(known.id()).stream()
                        .filter(each -> each.id().equals(member))
                        .findFirst()
                        .orElseThrow(NotThere::answer);
        var typed = new Typed(fields);
        var form = new MemberForm(typed);
        var mistakes = form.mistakesInCorrection();
        if (!mistakes.isEmpty()) return pages.show(known, member, typed, mistakes);
        return said(mandates.correct(known.id(), before, form), known, member, typed);
    }

    @PostMapping("/{member}/removal")
    ModelAndView remove(@PathVariable String body, @PathVariable UUID member) {
        var known = pages.known(body);
        return said(mandates.remove(known.id(), member), known, null, Typed.NOTHING);
    }

    @PostMapping("/{member}/end")
    ModelAndView end(
            @PathVariable String body,
            @PathVariable UUID member,
            @RequestParam Map<String, String> fields) {
        var known = pages.known(body);
        var day = new Typed(fields).day("end");
        boolean ended = day != null && members.end(known.id(), member, day);
        var refusal = ended ? null : Sentence.of("governance.member.end.wrong");
        return said(refusal, known, null, Typed.NOTHING);
    }

    private ModelAndView said(
            @Nullable Sentence refusal, Body body, @Nullable UUID at, Typed typed) {
        return refusal == null ? pages.back(body) : pages.show(body, at, typed, List.of(refusal));
    }
}
