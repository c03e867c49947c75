package fr.halle.identity.recovery;

import fr.halle.identity.Entrance;
import fr.halle.identity.Identity;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Locale;

/** Comes in without a password, by a link that is good once. */
@Controller
@Access(Who.ANYONE)
class SignInLinkController {

    private static final String AGAIN = "/sign-in/link";

    private final LinkAsking asking;
    private final Links links;
    private final Identity identity;
    private final Entrance entrance;
    private final Sessions sessions;

    SignInLinkController(
            LinkAsking asking,
            Links links,
            Identity identity,
            Entrance entrance,
            Sessions sessions) {
        this.asking = asking;
        this.links = links;
        this.identity = identity;
        this.entrance = entrance;
        this.sessions = sessions;
    }

    @GetMapping("/sign-in/link")
    ModelAndView ask(@RequestParam(defaultValue = "/") String next) {
        return LinkAsking.shown(page("", next), List.of());
    }

    @PostMapping("/sign-in/link")
    ModelAndView send(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "/") String next,
            HttpServletRequest request,
            Locale locale) {
        return asking.ask(LinkKind.SIGN_IN, page(email, next), request.getRemoteAddr(), locale);
    }

    @GetMapping("/sign-in/link/{link}")
    ModelAndView look(@PathVariable String link) {
        return links.look(LinkKind.SIGN_IN, link)
                .map(found -> OpenLinkPage.view(found, link, "sign-in"))
                .orElseGet(() -> GonePage.view(AGAIN));
    }

    @PostMapping("/sign-in/link/{link}")
    ModelAndView enter(
            @PathVariable String link, HttpServletRequest request, HttpServletResponse response) {
        var used = links.use(LinkKind.SIGN_IN, link);
        var person = used.flatMap(found -> identity.byEmail(found.email()));
        if (person.isEmpty()) return GonePage.view(AGAIN);
        var next = entrance.admit(person.get(), used.orElseThrow().next(), request, response);
        sessions.cameByLink(person.get(), request);
        return new ModelAndView("redirect:" + next);
    }

    private static AskForLinkPage page(String email, String next) {
        return new AskForLinkPage("sign-in", AGAIN, email, next, List.of());
    }
}
