package fr.halle.governance.sessions;

import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.UUID;

/** A session: everybody reads its agenda, members its reports, the secretary its proofs. */
@Controller
@Access(Who.ANYONE)
class SessionController {

    private final SessionPages pages;

    SessionController(SessionPages pages) {
        this.pages = pages;
    }

    @GetMapping("/council/sessions/{meeting}")
    ModelAndView show(
            @PathVariable UUID meeting, @AuthenticationPrincipal @Nullable SignedIn person) {
        return pages.show(meeting, person, Typed.NOTHING, List.of());
    }
}
