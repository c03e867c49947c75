package fr.halle.identity.secondfactor;

import fr.halle.identity.Identity;
import fr.halle.identity.LocalPath;
import fr.halle.identity.Person;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Seals;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Brand;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Base64;

/** Sets up a second factor: the secret is kept only once the telephone has shown a right code. */
@Controller
@Access(Who.SIGNED_IN)
class SetUpController {

    private final Identity identity;
    private final SecondStep secondStep;
    private final Enrolment enrolment;
    private final ProvenEntry entry;
    private final Paper paper;

    SetUpController(
            Identity identity,
            SecondStep secondStep,
            Enrolment enrolment,
            ProvenEntry entry,
            Paper paper) {
        this.identity = identity;
        this.secondStep = secondStep;
        this.enrolment = enrolment;
        this.entry = entry;
        this.paper = paper;
    }

    /** Writes and reads the secret that a form carries until it is confirmed. */
    @org.springframework.stereotype.Component
    record Paper(Seals seals, Brand brand, SecondFactors factors) {

        String sealed(SignedIn person, byte[] secret) {
            return Base64.getUrlEncoder()
                    .encodeToString(seals.seal("set up " + person.person(), secret));
        }

        byte[] secret(SignedIn person, String sealed) {
            try {
                return seals.opened(
                                "set up " + person.person(), Base64.getUrlDecoder().decode(sealed))
                        .orElseGet(Totp::newSecret);
            } catch (IllegalArgumentException notOurs) {
                return Totp.newSecret();
            }
        }
    }

    @GetMapping("/my/security/second-factor")
    ModelAndView ask(
            @RequestParam(defaultValue = "/my/security") String next,
            @AuthenticationPrincipal SignedIn inside) {
        if (paper.factors().isOn(inside.id())) return new ModelAndView("redirect:/my/security");
        return page(inside, Totp.newSecret(), LocalPath.of(next), null);
    }

    @PostMapping("/my/security/second-factor")
    ModelAndView setUp(
            @RequestParam(defaultValue = "") String sealed,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "/my/security") String next,
            @AuthenticationPrincipal SignedIn inside,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (paper.factors().isOn(inside.id())) return new ModelAndView("redirect:/my/security");
        var secret = paper.secret(inside, sealed);
        Person person = identity.byId(inside.id()).orElseThrow();
        var codes = enrolment.setUp(inside.id(), secret, code);
        if (codes.isEmpty()) {
            return page(inside, secret, LocalPath.of(next), CodeOutcome.WRONG.sentence());
        }
        entry.open(person, request, response);
        return new ModelAndView(
                "identity/secondfactor/recovery-codes.jte",
                "page",
                new RecoveryCodesPage(codes.get(), LocalPath.of(next)));
    }

    private ModelAndView page(
            SignedIn inside, byte[] secret, String next, @Nullable String problem) {
        var page =
                new SetUpPage(
                        Telling.grouped(secret),
                        Telling.address(secret, paper.brand().name(), inside.email()),
                        paper.sealed(inside, secret),
                        next,
                        secondStep.isMissing(inside.id()),
                        problem);
        var view = new ModelAndView("identity/secondfactor/set-up.jte", "page", page);
        if (problem != null) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
