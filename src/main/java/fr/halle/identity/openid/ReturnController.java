package fr.halle.identity.openid;

import fr.halle.identity.Entrance;
import fr.halle.kernel.Language;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Receives a person back from a provider. */
@Controller
@Access(Who.ANYONE)
class ReturnController {

    private final Journey journey;
    private final Welcome welcome;
    private final Entrance entrance;
    private final Pending pending;
    private final Refusals refusals;

    ReturnController(
            Journey journey,
            Welcome welcome,
            Entrance entrance,
            Pending pending,
            Refusals refusals) {
        this.journey = journey;
        this.welcome = welcome;
        this.entrance = entrance;
        this.pending = pending;
        this.refusals = refusals;
    }

    @GetMapping("/sign-in/openid/{provider}/callback")
    ModelAndView comeBack(
            @PathVariable String provider,
            @RequestParam @Nullable String code,
            @RequestParam @Nullable String state,
            @RequestParam @Nullable String iss,
            @RequestParam @Nullable String error,
            @AuthenticationPrincipal @Nullable SignedIn inside,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var answer = new Journey.Answer(code, state, iss, error);
            var back = journey.comeBack(provider, answer, request, response);
            var language = Language.of(RequestContextUtils.getLocale(request));
            var person = welcome.person(back.claims(), inside != null, language);
            if (person.isPresent()) {
                var next = entrance.admit(person.get(), back.next(), request, response);
                return new ModelAndView("redirect:" + next);
            }
            pending.keep(back.claims(), request, response);
            var account = "/sign-in/openid/" + provider + "/account";
            return new ModelAndView("redirect:" + (inside == null ? account : "/my/providers"));
        } catch (ProviderRefused refused) {
            return refusals.page(provider, refused);
        }
    }
}
