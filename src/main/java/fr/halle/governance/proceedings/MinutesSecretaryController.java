package fr.halle.governance.proceedings;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The secretary writes what was said; then the minutes are adopted, signed and published. */
@Controller
@Access(Who.SIGNED_IN)
@RequestMapping("/council/sessions/{meeting}/minutes")
class MinutesSecretaryController {

    private static final String WORDS = "words-";

    private final MinutesPages pages;
    private final Minutes minutes;
    private final Clock clock;

    MinutesSecretaryController(MinutesPages pages, Minutes minutes, Clock clock) {
        this.pages = pages;
        this.minutes = minutes;
        this.clock = clock;
    }

    @PostMapping("/words")
    ModelAndView write(
            @PathVariable UUID meeting,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        var known = pages.written(meeting, person);
        var typed = new Typed(fields);
        var words = new HashMap<UUID, String>();
        for (var part : known.parts()) {
            var field = WORDS + part.item().id();
            if (typed.isTicked(field)) words.put(part.item().id(), typed.text(field));
        }
        return said(minutes.write(meeting, words, person.id()), meeting, person, typed);
    }

    @PostMapping("/adoption")
    ModelAndView adopt(
            @PathVariable UUID meeting,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        pages.written(meeting, person);
        var typed = new Typed(fields);
        var on = typed.day("adopted-on");
        var refusal =
                on == null || on.isAfter(today())
                        ? Sentence.of("governance.minutes.day")
                        : minutes.adopt(meeting, on, person.id());
        return said(refusal, meeting, person, typed);
    }

    @PostMapping("/signatures/{office}")
    ModelAndView sign(
            @PathVariable UUID meeting,
            @PathVariable Office office,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        var typed = new Typed(fields);
        var name = typed.line("name");
        pages.signable(meeting, office, name, person);
        var on = SigningDay.of(typed, today());
        var refusal =
                on == null
                        ? Sentence.of("governance.signature.day")
                        : minutes.sign(meeting, office, name, on, person.id());
        return said(refusal, meeting, person, Typed.NOTHING);
    }

    @PostMapping("/publication")
    ModelAndView publish(@PathVariable UUID meeting, @AuthenticationPrincipal SignedIn person) {
        pages.written(meeting, person);
        return said(minutes.publish(meeting, today(), person.id()), meeting, person, Typed.NOTHING);
    }

    private LocalDate today() {
        return CivilTime.local(clock.instant()).toLocalDate();
    }

    private ModelAndView said(
            @Nullable Sentence refusal, UUID meeting, SignedIn person, Typed typed) {
        return refusal == null
                ? new ModelAndView("redirect:/council/sessions/" + meeting + "/minutes")
                : pages.show(meeting, person, typed, List.of(refusal));
    }
}
