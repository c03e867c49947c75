package fr.halle.governance.agenda;

import fr.halle.governance.sessions.SessionPages;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Typed;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The secretary gives a session up, or cancels it. */
@Controller
@Access(Who.SIGNED_IN)
class CancellationController {

    private final SessionPages pages;
    private final Cancellations cancellations;
    private final Clock clock;

    CancellationController(SessionPages pages, Cancellations cancellations, Clock clock) {
        this.pages = pages;
        this.cancellations = cancellations;
        this.clock = clock;
    }

    @PostMapping("/council/sessions/{meeting}/cancellation")
    ModelAndView cancel(
            @PathVariable UUID meeting,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        pages.written(meeting, person);
        var typed = new Typed(fields);
        var why = typed.line("why");
        var refusal = cancellations.cancel(meeting, why, clock.instant(), person.id());
        return refusal == null
                ? pages.back(meeting)
                : pages.show(meeting, person, typed, List.of(refusal));
    }
}
