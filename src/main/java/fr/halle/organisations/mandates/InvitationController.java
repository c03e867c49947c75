package fr.halle.organisations.mandates;

import fr.halle.kernel.Language;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;

/** Sends an invitation, and takes it back. */
@Controller
@Access(Who.SIGNED_IN)
class InvitationController {

    private final Desk desk;
    private final Inviting inviting;
    private final Invitations invitations;
    private final Clock clock;

    InvitationController(Desk desk, Inviting inviting, Invitations invitations, Clock clock) {
        this.desk = desk;
        this.inviting = inviting;
        this.invitations = invitations;
        this.clock = clock;
    }

    @PostMapping("/my/organisations/{siren:[0-9]{9}}/invitations")
    ModelAndView invite(
            @PathVariable String siren,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String capacity,
            @RequestParam(defaultValue = "") String until,
            @AuthenticationPrincipal SignedIn person,
            Locale locale) {
        var organisation = desk.organisation(siren, person);
        var form = new InvitationForm(email, capacity, until);
        var mistakes = inviting.invite(organisation, form, person, Language.of(locale));
        return mistakes.isEmpty()
                ? new ModelAndView("redirect:/my/organisations/" + siren)
                : desk.page(organisation, person, form, mistakes);
    }

    @PostMapping("/my/organisations/{siren:[0-9]{9}}/invitations/{invitation}/withdrawal")
    String withdraw(
            @PathVariable String siren,
            @PathVariable UUID invitation,
            @AuthenticationPrincipal SignedIn person) {
        var organisation = desk.organisation(siren, person);
        invitations.withdraw(invitation, organisation.id(), person.id(), clock.instant());
        return "redirect:/my/organisations/" + siren;
    }
}
