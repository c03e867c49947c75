package fr.halle.identity;

import fr.halle.identity.openid.Providers;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Demonstration;
import fr.halle.web.spi.ThisMachine;
import fr.halle.web.spi.Who;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.time.Instant;
import java.util.List;

@Controller
@Access(Who.ANYONE)
class SignInController {

    private final SignIn signIn;
    private final Entrance entrance;
    private final Providers providers;
    private final Identity identity;
    private final Demonstration demonstration;

    SignInController(
            SignIn signIn,
            Entrance entrance,
            Providers providers,
            Identity identity,
            Demonstration demonstration) {
        this.signIn = signIn;
        this.entrance = entrance;
        this.providers = providers;
        this.identity = identity;
        this.demonstration = demonstration;
    }

    @GetMapping("/sign-in")
    ModelAndView ask(@RequestParam(defaultValue = "/") String next, HttpServletRequest request) {
        return page(next, "", null, null, request);
    }

    @PostMapping("/sign-in")
    ModelAndView enter(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (signIn.attempt(email, password, request.getRemoteAddr())) {
            case SignInOutcome.Welcome(var person) -> {
                yield new ModelAndView(
                        "redirect:"
                                + entrance.admit(person, LocalPath.of(next), request, response));
            }
            case SignInOutcome.Unknown _ ->
                    page(next, email, "identity.sign-in.unknown", null, request);
            case SignInOutcome.TooManyAttempts(var until) ->
                    page(next, email, "identity.too-many", until, request);
        };
    }

    /** One click for an invented person, only from the machine that runs the demonstration. */
    @PostMapping("/demonstration/sign-in")
    ModelAndView enterAsInvented(
            @RequestParam String email,
            @RequestParam(defaultValue = "/") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        var person =
                identity.byEmail(email)
                        .filter(found -> found.demonstration() && openHere(request))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView(
                "redirect:" + entrance.admit(person, LocalPath.of(next), request, response));
    }

    private ModelAndView page(
            String next,
            String email,
            @Nullable String problem,
            @Nullable Instant until,
            HttpServletRequest request) {
        var invented = openHere(request) ? identity.invented() : List.<Person>of();
        var view =
                new ModelAndView(
                        "identity/sign-in.jte",
                        "page",
                        new SignInPage(
                                LocalPath.of(next),
                                email,
                                problem,
                                until,
                                invented,
                                providers.buttons()));
        if (problem != null) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private boolean openHere(HttpServletRequest request) {
        return demonstration.isOn() && ThisMachine.sends(request);
    }
}
