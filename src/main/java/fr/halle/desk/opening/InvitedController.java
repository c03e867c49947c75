package fr.halle.desk.opening;

import fr.halle.shops.founding.Founding;
import fr.halle.shops.founding.Foundings;
import fr.halle.shops.prospects.InvitedProspect;
import fr.halle.shops.prospects.ProspectInvitations;
import fr.halle.shops.prospects.ProspectToken;
import fr.halle.territory.Commune;
import fr.halle.territory.Territory;
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
 * The link of a letter to a shop that was met. Opening it changes nothing: mail scanners open links
 * too.
 */
@Controller
class InvitedController {

    private final ProspectInvitations invitations;
    private final Foundings foundings;
    private final Territory territory;

    InvitedController(ProspectInvitations invitations, Foundings foundings, Territory territory) {
        this.invitations = invitations;
        this.foundings = foundings;
        this.territory = territory;
    }

    @GetMapping("/open-a-shop/invited/{secret}")
    @Access(Who.ANYONE)
    ModelAndView show(
            @PathVariable String secret, @AuthenticationPrincipal @Nullable SignedIn person) {
        return page(new ProspectToken(secret), person);
    }

    @PostMapping("/open-a-shop/invited/{secret}")
    @Access(Who.SIGNED_IN)
    ModelAndView begin(@PathVariable String secret, @AuthenticationPrincipal SignedIn person) {
        var token = new ProspectToken(secret);
        var invited = invitations.by(token);
        if (invited.isEmpty() || isBusy(person)) return page(token, person);
        invitations.begin(invited.get(), commune(invited.get()), person.id());
        return new ModelAndView("redirect:" + Step.BUSINESS.path());
    }

    private ModelAndView page(ProspectToken token, @Nullable SignedIn person) {
        var invited = invitations.by(token).orElse(null);
        var page =
                new InvitedPage(
                        token,
                        invited,
                        invited == null ? "" : commune(invited),
                        person != null,
                        person != null && isBusy(person));
        var view = new ModelAndView("desk/opening/invited.jte", "page", page);
        if (invited == null) view.setStatus(HttpStatus.GONE);
        return view;
    }

    /** A shop of theirs exists already and is not open yet: this one would be written over it. */
    private boolean isBusy(SignedIn person) {
        return foundings.of(person.id()).map(Founding::shop).isPresent();
    }

    private String commune(InvitedProspect invited) {
        return territory.commune(invited.commune()).map(Commune::name).orElse("");
    }
}
