package fr.halle.governance.agenda;

import fr.halle.governance.NotThere;
import fr.halle.governance.sessions.SessionPages;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.UUID;

/** The secretary puts what ended in a tie on the agenda of the next session. */
@Controller
@Access(Who.SIGNED_IN)
class SecondReadingController {

    private final SessionPages pages;
    private final SecondReadings readings;

    SecondReadingController(SessionPages pages, SecondReadings readings) {
        this.pages = pages;
        this.readings = readings;
    }

    @PostMapping("/council/sessions/{meeting}/items/{item}/reading")
    ModelAndView put(
            @PathVariable UUID meeting,
            @PathVariable UUID item,
            @RequestParam(required = false) @Nullable UUID session,
            @AuthenticationPrincipal SignedIn person) {
        pages.written(meeting, person);
        if (session == null) throw NotThere.answer();
        pages.written(session, person);
        var refusal = readings.put(meeting, item, session);
        return refusal == null ? pages.back(session) : pages.refused(meeting, person, refusal);
    }
}
