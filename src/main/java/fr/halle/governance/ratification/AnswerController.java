package fr.halle.governance.ratification;

import fr.halle.governance.Sentence;
import fr.halle.governance.acts.ActPages;
import fr.halle.governance.bodies.Spokespeople;
import fr.halle.kernel.CivilTime;
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

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A decision is sent to the parties' councils; each one's own people note what it answered. */
@Controller
@Access(Who.SIGNED_IN)
@RequestMapping("/council/deliberations/{deliberation}/ratifications")
class AnswerController {

    private final RatificationPages pages;
    private final ActPages acts;
    private final Asking asking;
    private final Spokespeople spokespeople;
    private final Clock clock;

    AnswerController(
            RatificationPages pages,
            ActPages acts,
            Asking asking,
            Spokespeople spokespeople,
            Clock clock) {
        this.pages = pages;
        this.acts = acts;
        this.asking = asking;
        this.spokespeople = spokespeople;
        this.clock = clock;
    }

    @PostMapping
    ModelAndView send(@PathVariable UUID deliberation, @AuthenticationPrincipal SignedIn person) {
        var act = acts.written(deliberation, person);
        var refusal = asking.send(act, today(), person.id());
        return said(refusal, deliberation, person, "", Typed.NOTHING);
    }

    @PostMapping("/{siren}")
    ModelAndView answer(
            @PathVariable UUID deliberation,
            @PathVariable String siren,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        spokespeople.check(siren, person);
        var act = pages.seen(deliberation, person);
        var typed = new Typed(fields);
        var wrong = NotedAnswer.mistake(typed, act.session().day(), today());
        if (wrong != null) return refused(deliberation, person, siren, typed, wrong);
        var refusal = asking.answered(act, siren, NotedAnswer.of(typed), person.id());
        return said(refusal, deliberation, person, siren, typed);
    }

    /** It was noted wrongly. */
    @PostMapping("/{siren}/correction")
    ModelAndView correct(
            @PathVariable UUID deliberation,
            @PathVariable String siren,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        spokespeople.check(siren, person);
        var act = pages.seen(deliberation, person);
        var typed = new Typed(fields);
        var wrong = NotedAnswer.mistake(typed, act.session().day(), today());
        if (wrong == null && !typed.has("reason", 300)) wrong = "governance.ratification.reason";
        if (wrong != null) return refused(deliberation, person, siren, typed, wrong);
        var answer = NotedAnswer.of(typed);
        var refusal = asking.corrected(act, siren, answer, typed.line("reason"), person.id());
        return said(refusal, deliberation, person, siren, typed);
    }

    private LocalDate today() {
        return CivilTime.local(clock.instant()).toLocalDate();
    }

    private ModelAndView refused(
            UUID deliberation, SignedIn person, String siren, Typed typed, String key) {
        return said(Sentence.of(key), deliberation, person, siren, typed);
    }

    private ModelAndView said(
            @Nullable Sentence refusal,
            UUID deliberation,
            SignedIn person,
            String siren,
            Typed typed) {
        return refusal == null
                ? new ModelAndView(
                        "redirect:/council/deliberations/" + deliberation + "/ratifications")
                : pages.show(deliberation, person, siren, typed, List.of(refusal));
    }
}
