package fr.halle.identity.recovery;

import fr.halle.identity.Entrance;
import fr.halle.identity.Sessions;
import fr.halle.identity.forms.Mistake;
import fr.halle.identity.links.GonePage;
import fr.halle.identity.links.LinkKind;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Locale;

/** Chooses another password for one that was forgotten. */
@Controller
@Access(Who.ANYONE)
class ResetController {

    private static final String AGAIN = "/sign-in/forgotten";

    private final LinkAsking asking;
    private final Resetting resetting;
    private final Entrance entrance;
    private final Sessions sessions;

    ResetController(LinkAsking asking, Resetting resetting, Entrance entrance, Sessions sessions) {
        this.asking = asking;
        this.resetting = resetting;
        this.entrance = entrance;
        this.sessions = sessions;
    }

    @GetMapping("/sign-in/forgotten")
    ModelAndView ask() {
        return LinkAsking.shown(page(""), List.of());
    }

    @PostMapping("/sign-in/forgotten")
    ModelAndView send(
            @RequestParam(defaultValue = "") String email,
            HttpServletRequest request,
            Locale locale) {
        return asking.ask(LinkKind.RESET, page(email), request.getRemoteAddr(), locale);
    }

    @GetMapping("/sign-in/forgotten/{link}")
    ModelAndView look(@PathVariable String link) {
        return resetting
                .look(link)
                .map(email -> form(link, email, List.of()))
                .orElseGet(() -> GonePage.view(AGAIN));
    }

    @PostMapping("/sign-in/forgotten/{link}")
    ModelAndView choose(
            @PathVariable String link,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (resetting.choose(link, password)) {
            case ResetOutcome.Gone _ -> GonePage.view(AGAIN);
            case ResetOutcome.Refused(var email, var mistakes) -> form(link, email, mistakes);
            case ResetOutcome.Chosen(var person) -> {
                var next = entrance.admit(person, "/my/account", request, response);
                sessions.cameByLink(person, request);
                yield new ModelAndView("redirect:" + next);
            }
        };
    }

    private static AskForLinkPage page(String email) {
        return new AskForLinkPage("reset", AGAIN, email, "/", List.of());
    }

    private static ModelAndView form(String link, String email, List<Mistake> mistakes) {
        var page = new ResetPage(LinkKind.RESET.path(link), email, mistakes);
        var view = new ModelAndView("identity/recovery/reset.jte", "page", page);
        if (!mistakes.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
