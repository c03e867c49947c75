package fr.halle.organisations.mandates;

import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;

@Controller
@Access(Who.SIGNED_IN)
class OrganisationController {

    private final Desk desk;

    OrganisationController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/my/organisations/{siren:[0-9]{9}}")
    ModelAndView show(@PathVariable String siren, @AuthenticationPrincipal SignedIn person) {
        var organisation = desk.organisation(siren, person);
        return desk.page(organisation, person, InvitationForm.EMPTY, Map.of());
    }
}
