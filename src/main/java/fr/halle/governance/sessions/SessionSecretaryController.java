package fr.halle.governance.sessions;

import fr.halle.governance.Sentence;
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
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What the secretary does with a session: convocation, opening, closing. */
@Controller
@Access(Who.SIGNED_IN)
@RequestMapping("/council/sessions/{meeting}")
class SessionSecretaryController {

    private final SessionPages pages;
    private final Convocations convocations;
    private final SessionDoors doors;
    private final Clock clock;

    SessionSecretaryController(
            SessionPages pages, Convocations convocations, SessionDoors doors, Clock clock) {
        this.pages = pages;
        this.convocations = convocations;
        this.doors = doors;
        this.clock = clock;
    }

    @PostMapping("/convocation")
    ModelAndView convoke(@PathVariable UUID meeting, @AuthenticationPrincipal SignedIn person) {
        pages.written(meeting, person);
        var refusal = convocations.send(meeting, clock.instant(), true, person.id());
        return said(refusal, meeting, person, "");
    }

    /** Those who took office since. */
    @PostMapping("/convocation/late")
    ModelAndView callLate(@PathVariable UUID meeting, @AuthenticationPrincipal SignedIn person) {
        pages.written(meeting, person);
        return said(convocations.callAwaited(meeting), meeting, person, "");
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
