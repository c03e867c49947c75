package fr.halle.identity.sessions;

import fr.halle.identity.password.OpenSessions;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a person is signed in, and ending one session or all the others. */
@Controller
@Access(Who.SIGNED_IN)
class SessionsController {

    private final PersonsSessions sessions;

    SessionsController(PersonsSessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping("/my/account/sessions")
    ModelAndView show(@AuthenticationPrincipal SignedIn person, HttpServletRequest request) {
        var page = new SessionsPage(sessions.of(person.id(), OpenSessions.of(request)));
        return new ModelAndView("identity/sessions/sessions.jte", "page", page);
    }

    @PostMapping("/my/account/sessions/{session}/end")
    String end(@AuthenticationPrincipal SignedIn person, @PathVariable String session) {
        sessions.end(person.id(), session);
        return "redirect:/my/account/sessions";
    }

    @PostMapping("/my/account/sessions/end")
    String endOthers(@AuthenticationPrincipal SignedIn person, HttpServletRequest request) {
        sessions.endOthers(person.id(), OpenSessions.of(request));
        return "redirect:/my/account/sessions";
    }
}
