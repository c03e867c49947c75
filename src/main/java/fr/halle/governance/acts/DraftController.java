package fr.halle.governance.acts;

import fr.halle.governance.NotThere;
import fr.halle.governance.bodies.Secretariat;
import fr.halle.governance.sessions.Sessions;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import java.util.UUID;

/** A vote becomes the draft of a deliberation, with its number. */
@Controller
@Access(Who.SIGNED_IN)
class DraftController {

    private final Sessions sessions;
    private final Secretariat secretariat;
    private final Deliberations deliberations;

    DraftController(Sessions sessions, Secretariat secretariat, Deliberations deliberations) {
        this.sessions = sessions;
        this.secretariat = secretariat;
        this.deliberations = deliberations;
    }

    @PostMapping("/council/sessions/{meeting}/items/{item}/deliberation")
    String draft(
            @PathVariable UUID meeting,
            @PathVariable UUID item,
            @AuthenticationPrincipal SignedIn person) {
        var session = sessions.byId(meeting).orElseThrow(NotThere::answer);
        secretariat.check(session.body(), person);
        var known = sessions.item(item).orElseThrow(NotThere::answer);
        if (!known.session().equals(meeting)) throw NotThere.answer();
        return deliberations
                .draft(item, person.id())
                .map(id -> "redirect:/council/deliberations/" + id)
                .orElse("redirect:/council/sessions/%s/items/%s/vote".formatted(meeting, item));
    }
}
