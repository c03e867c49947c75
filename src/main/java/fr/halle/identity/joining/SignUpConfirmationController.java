package fr.halle.identity.joining;

import fr.halle.identity.Entrance;
import fr.halle.identity.Sessions;
import fr.halle.identity.links.GonePage;
import fr.halle.identity.links.LinkKind;
import fr.halle.identity.links.Links;
import fr.halle.identity.links.OpenLinkPage;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The link of the confirmation letter: reading it changes nothing, the button does. */
@Controller
@Access(Who.ANYONE)
class SignUpConfirmationController {

    private final Links links;
    private final Joining joining;
    private final Entrance entrance;
    private final Sessions sessions;

    SignUpConfirmationController(
            Links links, Joining joining, Entrance entrance, Sessions sessions) {
        this.links = links;
        this.joining = joining;
        this.entrance = entrance;
        this.sessions = sessions;
    }

    @GetMapping("/sign-up/{link}")
    ModelAndView look(@PathVariable String link) {
        return links.look(LinkKind.SIGN_UP, link)
                .map(found -> OpenLinkPage.view(found, link, "sign-up"))
                .orElseGet(() -> GonePage.view("/sign-up"));
    }

    @PostMapping("/sign-up/{link}")
    ModelAndView confirm(
            @PathVariable String link, HttpServletRequest request, HttpServletResponse response) {
        var joined = joining.confirm(link);
        if (joined.isEmpty()) return GonePage.view("/sign-up");
        var person = joined.get().person();
        var next = entrance.admit(person, joined.get().next(), request, response);
        sessions.cameByLink(person, request);
        return new ModelAndView("redirect:" + next);
    }
}
