package fr.halle.desk.prospects;

import fr.halle.identity.Holding;
import fr.halle.kernel.Language;
import fr.halle.shops.prospects.ProspectInvitations;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Writes to a shop that was met: its link begins the opening with what is known. */
@Controller
@Access(Who.SIGNED_IN)
class InvitationController {

    private final ProspectsPages pages;
    private final Reaching reaching;
    private final ProspectInvitations invitations;
    private final Inviting inviting;

    InvitationController(
            ProspectsPages pages,
            Reaching reaching,
            ProspectInvitations invitations,
            Inviting inviting) {
        this.pages = pages;
        this.reaching = reaching;
        this.invitations = invitations;
        this.inviting = inviting;
    }

    @PostMapping("/prospects/{prospect}/invitation")
    ModelAndView invite(
            @PathVariable UUID prospect,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String siret,
            @RequestParam(defaultValue = "") String trade,
            @AuthenticationPrincipal SignedIn person,
            Holding holding,
            Locale locale) {
        var reach = reaching.of(holding);
        var form = new InvitationForm(prospect, email, siret, trade);
        var mistakes = form.mistakes();
        if (!invitations.mayInvite(person.id())) {
            mistakes.put(form.field("email"), "desk.prospects.invite.too-many");
        }
        if (!mistakes.isEmpty()) return pages.refused(reach, form, Map.copyOf(mistakes));
        var invited = inviting.invite(form, reach, person.name(), Language.of(locale));
        if (!invited) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return new ModelAndView("redirect:/prospects?done=invited");
    }
}
