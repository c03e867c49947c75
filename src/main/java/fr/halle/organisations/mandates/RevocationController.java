package fr.halle.organisations.mandates;

import fr.halle.kernel.PersonId;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Ends a mandate at once: somebody else's, or one's own. */
@Controller
@Access(Who.SIGNED_IN)
class RevocationController {

    private final Desk desk;
    private final Changes changes;
    private final Clock clock;

    RevocationController(Desk desk, Changes changes, Clock clock) {
        this.desk = desk;
        this.changes = changes;
        this.clock = clock;
    }

    @PostMapping("/my/organisations/{siren:[0-9]{9}}/mandates/{person}/revocation")
    ModelAndView revoke(
            @PathVariable String siren,
            @PathVariable UUID person,
            @AuthenticationPrincipal SignedIn by) {
        var whose = new PersonId(person);
        var organisation =
                by.id().equals(whose) ? desk.actedFor(siren, by) : desk.organisation(siren, by);
        if (!changes.end(whose, organisation.id(), by.id(), clock.instant())) {
            return desk.page(
                    organisation,
                    by,
                    InvitationForm.EMPTY,
                    Map.of("acting", "organisations.revoke.last"));
        }
        return new ModelAndView(
                "redirect:/my/organisations" + (by.id().equals(whose) ? "" : "/" + siren));
    }
}
