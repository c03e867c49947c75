package fr.halle.identity.rights;

import fr.halle.identity.Sessions;
import fr.halle.identity.forms.Mistake;
import fr.halle.identity.password.Proof;
import fr.halle.identity.password.Secrets;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Locale;

/** Being forgotten. GDPR art. 17. */
@Controller
class DeletionController {

    private final Erasure erasure;
    private final Secrets secrets;
    private final Proof proof;
    private final Sessions sessions;

    DeletionController(Erasure erasure, Secrets secrets, Proof proof, Sessions sessions) {
        this.erasure = erasure;
        this.secrets = secrets;
        this.proof = proof;
        this.sessions = sessions;
    }

    @GetMapping("/my/account/deletion")
    @Access(Who.SIGNED_IN)
    ModelAndView ask(@AuthenticationPrincipal SignedIn person, HttpServletRequest request) {
        return page(person, request, List.of());
    }

    @PostMapping("/my/account/deletion")
    @Access(Who.SIGNED_IN)
    ModelAndView make(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        if (!sessions.isFreshFromLink(request)) {
            var mistakes = proof.mistakes(person.id(), password, "password", locale);
            if (!mistakes.isEmpty()) return page(person, request, mistakes);
        }
        if (!erasure.make(person.id())) {
            return page(
                    person, request, List.of(Mistake.of("obstacles", "identity.deletion.not-yet")));
        }
        sessions.close(request, response);
        return new ModelAndView("redirect:/goodbye");
    }

    @GetMapping("/goodbye")
    @Access(Who.ANYONE)
    ModelAndView tell() {
        return new ModelAndView("identity/rights/goodbye.jte");
    }

    private ModelAndView page(SignedIn person, HttpServletRequest request, List<Mistake> mistakes) {
        var how =
                sessions.isFreshFromLink(request)
                        ? DeletionPage.Proof.GIVEN
                        : secrets.has(person.id())
                                ? DeletionPage.Proof.PASSWORD
                                : DeletionPage.Proof.LINK;
        var page =
                new DeletionPage(
                        person.email(),
                        how,
                        erasure.obstacles(person.id()),
                        erasure.keeps(person.id()),
                        mistakes);
        var view = new ModelAndView("identity/rights/deletion.jte", "page", page);
        if (!mistakes.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
