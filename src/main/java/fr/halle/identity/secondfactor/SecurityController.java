package fr.halle.identity.secondfactor;

import fr.halle.identity.Identity;
import fr.halle.identity.Sessions;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A person's second factor: since when, how many recovery codes are left, what happened to it. */
@Controller
@Access(Who.SIGNED_IN)
class SecurityController {

    private final SecurityPages pages;
    private final CodeCheck codes;
    private final Enrolment enrolment;
    private final Identity identity;
    private final Sessions sessions;

    SecurityController(
            SecurityPages pages,
            CodeCheck codes,
            Enrolment enrolment,
            Identity identity,
            Sessions sessions) {
        this.pages = pages;
        this.codes = codes;
        this.enrolment = enrolment;
        this.identity = identity;
        this.sessions = sessions;
    }

    @GetMapping("/my/security")
    ModelAndView show(@AuthenticationPrincipal SignedIn inside) {
        return SecurityPages.view(pages.of(inside.id(), null));
    }

    /** A code is asked for: an open browser that somebody left is not enough. */
    @PostMapping("/my/security/second-factor/removal")
    ModelAndView remove(
            @RequestParam(defaultValue = "") String code,
            @AuthenticationPrincipal SignedIn inside,
            HttpServletRequest request,
            HttpServletResponse response) {
        var outcome = codes.check(inside.id(), code);
        if (outcome != CodeOutcome.RIGHT) {
            return SecurityPages.view(pages.of(inside.id(), outcome.sentence()));
        }
        enrolment.remove(inside.id(), inside.id());
        sessions.open(identity.byId(inside.id()).orElseThrow(), request, response);
        return new ModelAndView("redirect:/my/security");
    }
}
