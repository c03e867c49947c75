package fr.halle.organisations.mandates;

import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * An invitation as whoever received it sees it. Opening its link changes nothing: mail scanners
 * open links too.
 */
@Controller
class AcceptanceController {

    private final Acceptance acceptance;

    AcceptanceController(Acceptance acceptance) {
        this.acceptance = acceptance;
    }

    @GetMapping("/invitations/{secret}")
    @Access(Who.ANYONE)
    ModelAndView show(
            @PathVariable String secret, @AuthenticationPrincipal @Nullable SignedIn person) {
        return page(acceptance.page(new InvitationToken(secret), person), HttpStatus.OK);
    }

    @PostMapping("/invitations/{secret}/acceptance")
    @Access(Who.SIGNED_IN)
    ModelAndView accept(@PathVariable String secret, @AuthenticationPrincipal SignedIn person) {
        var token = new InvitationToken(secret);
        return acceptance.accept(token, person)
                ? new ModelAndView("redirect:/my/organisations")
                : page(acceptance.page(token, person), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView page(InvitationPage page, HttpStatus status) {
        var view = new ModelAndView("organisations/mandates/invitation.jte", "page", page);
        view.setStatus(page.invitation() == null ? HttpStatus.GONE : status);
        return view;
    }
}
