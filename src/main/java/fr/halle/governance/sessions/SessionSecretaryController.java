package fr.halle.governance.sessions;

import fr.halle.governance.Sentence;
import fr.halle.governance.Typed;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the secretary does with a session: agenda, convocation, opening, closing. */
@Controller
@Access(Who.SIGNED_IN)
@RequestMapping("/council/sessions/{meeting}")
class SessionSecretaryController {

    private final SessionPages pages;
    private final Sessions sessions;
    private final Convocations convocations;
    private final SessionDoors doors;
    private final Clock clock;

    SessionSecretaryController(
            SessionPages pages,
            Sessions sessions,
            Convocations convocations,
            SessionDoors doors,
            Clock clock) {
        this.pages = pages;
        this.sessions = sessions;
        this.convocations = convocations;
        this.doors = doors;
        this.clock = clock;
    }

    @PostMapping("/items")
    ModelAndView put(
            @PathVariable UUID meeting,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        pages.written(meeting, person);
        var typed = new Typed(fields);
        var report = typed.text("report");
        if (!typed.has("title", 300) || report.length() > 20_000)
            return pages.show(
                    meeting, person, typed, List.of(Sentence.of("governance.item.wrong")));
        var put =
                sessions.put(meeting, typed.line("title"), report, typed.isTicked("ratification"));
        if (put.isEmpty())
            return pages.show(meeting, person, typed, List.of(Sentence.of("governance.item.late")));
        return new ModelAndView("redirect:/council/sessions/" + meeting);
    }

    @PostMapping("/convocation")
    ModelAndView convoke(@PathVariable UUID meeting, @AuthenticationPrincipal SignedIn person) {
        pages.written(meeting, person);
        var refusal = convocations.send(meeting, clock.instant(), true, person.id());
        return said(refusal, meeting, person, "");
    }

    @PostMapping("/opening")
    ModelAndView open(@PathVariable UUID meeting, @AuthenticationPrincipal SignedIn person) {
        pages.written(meeting, person);
        return said(doors.open(meeting, clock.instant(), person.id()), meeting, person, "/room");
    }

    @PostMapping("/closing")
    ModelAndView close(@PathVariable UUID meeting, @AuthenticationPrincipal SignedIn person) {
        pages.written(meeting, person);
        return said(doors.close(meeting, clock.instant(), person.id()), meeting, person, "");
    }

    private ModelAndView said(
            @Nullable Sentence refusal, UUID meeting, SignedIn person, String then) {
        return refusal == null
                ? new ModelAndView("redirect:/council/sessions/" + meeting + then)
                : pages.show(meeting, person, Typed.NOTHING, List.of(refusal));
    }
}
