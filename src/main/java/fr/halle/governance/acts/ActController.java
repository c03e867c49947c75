package fr.halle.governance.acts;

import fr.halle.governance.Sentence;
import fr.halle.governance.bodies.Office;
import fr.halle.governance.signing.SigningDay;
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
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What is done with a draft: worded, signed, transmitted, published. */
@Controller
@Access(Who.SIGNED_IN)
@RequestMapping("/council/deliberations/{deliberation}")
class ActController {

    private static final String PREFECTURE = "PREF[0-9AB]{3}|SPREF[0-9AB]{3}[0-9]|SGAR[0-9AB]{3}";

    private final ActPages pages;
    private final Deliberations deliberations;
    private final Signing signing;
    private final Clock clock;

    ActController(ActPages pages, Deliberations deliberations, Signing signing, Clock clock) {
        this.signing = signing;
        this.pages = pages;
        this.deliberations = deliberations;
        this.clock = clock;
    }

    @PostMapping("/wording")
    ModelAndView write(
            @PathVariable UUID deliberation,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        var act = pages.written(deliberation, person);
        var typed = new Typed(fields);
        var form = new WordingForm(typed);
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty()) return pages.refused(act, person, typed, mistakes);
        return said(act, person, typed, deliberations.write(deliberation, form.words()));
    }

    @PostMapping("/signatures/{office}")
    ModelAndView sign(
            @PathVariable UUID deliberation,
            @PathVariable Office office,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        var typed = new Typed(fields);
        var name = typed.line("name");
        var act = pages.signable(deliberation, office, name, person);
        var on = SigningDay.of(typed, today());
        return said(
                act,
                person,
                Typed.NOTHING,
                on == null
                        ? Sentence.of("governance.signature.day")
                        : signing.sign(
                                deliberation, typed.line("seen"), office, name, on, person.id()));
    }

    @PostMapping("/transmission")
    ModelAndView transmit(
            @PathVariable UUID deliberation,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        var act = pages.written(deliberation, person);
        var typed = new Typed(fields);
        var prefecture = typed.line("prefecture").toUpperCase(Locale.ROOT);
        var on = typed.day("transmitted-on");
        if (!prefecture.matches(PREFECTURE) || on == null || on.isAfter(today()))
            return said(act, person, typed, Sentence.of("governance.transmission.wrong"));
        return said(
                act,
                person,
                typed,
                deliberations.transmit(deliberation, prefecture, on, person.id()));
    }

    @PostMapping("/publication")
    ModelAndView publish(
            @PathVariable UUID deliberation, @AuthenticationPrincipal SignedIn person) {
        var act = pages.written(deliberation, person);
        var refusal = deliberations.publish(deliberation, today(), person.id());
        return said(act, person, Typed.NOTHING, refusal);
    }

    private LocalDate today() {
        return CivilTime.local(clock.instant()).toLocalDate();
    }

    private ModelAndView said(Act act, SignedIn person, Typed typed, @Nullable Sentence refusal) {
        return refusal == null
                ? new ModelAndView("redirect:/council/deliberations/" + act.id())
                : pages.refused(act, person, typed, List.of(refusal));
    }
}
