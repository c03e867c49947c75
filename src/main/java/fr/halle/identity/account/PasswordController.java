package fr.halle.identity.account;

import fr.halle.identity.Sessions;
import fr.halle.identity.forms.Mistake;
import fr.halle.identity.password.OpenSessions;
import fr.halle.identity.password.Secrets;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Locale;

/** Another password, or the first one. */
@Controller
@Access(Who.SIGNED_IN)
class PasswordController {

    private final PasswordChange change;
    private final Secrets secrets;
    private final Sessions sessions;

    PasswordController(PasswordChange change, Secrets secrets, Sessions sessions) {
        this.change = change;
        this.secrets = secrets;
        this.sessions = sessions;
    }

    @GetMapping("/my/account/password")
    ModelAndView ask(@AuthenticationPrincipal SignedIn person, HttpServletRequest request) {
        return page(person, request, List.of());
    }

    @PostMapping("/my/account/password")
    ModelAndView change(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            Locale locale) {
        var mistakes =
                change.make(
                        person.id(),
                        new PasswordChange.Typed(
                                current, password, sessions.isFreshFromLink(request)),
                        OpenSessions.of(request),
                        locale);
        if (mistakes.isEmpty()) return new ModelAndView("redirect:/my/account?done=PASSWORD");
        var view = page(person, request, mistakes);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView page(SignedIn person, HttpServletRequest request, List<Mistake> mistakes) {
        var page =
                new PasswordPage(
                        person.email(),
                        secrets.has(person.id()),
                        sessions.isFreshFromLink(request),
                        mistakes);
        return new ModelAndView("identity/account/password.jte", "page", page);
    }
}
