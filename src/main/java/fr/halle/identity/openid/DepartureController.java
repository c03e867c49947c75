package fr.halle.identity.openid;

import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Sends a person to a provider; and tells whoever has an account already what to do first. */
@Controller
@Access(Who.ANYONE)
class DepartureController {

    private final Journey journey;
    private final Providers providers;
    private final Refusals refusals;

    DepartureController(Journey journey, Providers providers, Refusals refusals) {
        this.journey = journey;
        this.providers = providers;
        this.refusals = refusals;
    }

    @GetMapping("/sign-in/openid/{provider}")
    ModelAndView setOut(
            @PathVariable String provider,
            @RequestParam(defaultValue = "/") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            return new ModelAndView(
                    "redirect:" + journey.setOut(provider, next, request, response));
        } catch (ProviderRefused refused) {
            return refusals.page(provider, refused);
        }
    }

    @GetMapping("/sign-in/openid/{provider}/account")
    ModelAndView account(@PathVariable String provider) {
        return new ModelAndView(
                "identity/openid/account.jte",
                "page",
                new ProviderPage(provider, providers.label(provider), ""));
    }
}
