package fr.halle.identity.openid;

import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** By which providers a person comes in; a new one is linked only by their own word, inside. */
@Controller
@Access(Who.SIGNED_IN)
class MyProvidersController {

    private static final Logger log = LoggerFactory.getLogger(MyProvidersController.class);
    private static final String HERE = "redirect:/my/providers";

    private final OpenIdentities identities;
    private final Providers providers;
    private final Pending pending;

    MyProvidersController(OpenIdentities identities, Providers providers, Pending pending) {
        this.identities = identities;
        this.providers = providers;
        this.pending = pending;
    }

    @GetMapping("/my/providers")
    ModelAndView show(@AuthenticationPrincipal SignedIn person, HttpServletRequest request) {
        var linked = identities.of(person.id()).stream().map(this::row).toList();
        var waiting = pending.read(request).map(this::offer).orElse(null);
        return new ModelAndView(
                "identity/openid/my-providers.jte",
                "page",
                new MyProvidersPage(linked, providers.buttons(), waiting, person.email()));
    }

    @PostMapping("/my/providers/link")
    String link(
            @AuthenticationPrincipal SignedIn person,
            HttpServletRequest request,
            HttpServletResponse response) {
        pending.read(request)
                .filter(one -> identities.link(one.issuer(), one.subject(), person.id()))
                .ifPresent(one -> log.info("{} comes in by {} too", person.id(), one.issuer()));
        pending.forget(request, response);
        return HERE;
    }

    @PostMapping("/my/providers/removal")
    String unlink(
            @RequestParam(defaultValue = "") String issuer,
            @RequestParam(defaultValue = "") String subject,
            @AuthenticationPrincipal SignedIn person) {
        identities.unlink(issuer, subject, person.id());
        return HERE;
    }

    private MyProvidersPage.Row row(OpenIdentities.Linked linked) {
        var label = providers.labelOf(linked.issuer());
        return new MyProvidersPage.Row(label, linked.issuer(), linked.subject(), linked.since());
    }

    private MyProvidersPage.Offer offer(Pending.Waiting waiting) {
        var label = providers.labelOf(waiting.issuer());
        return new MyProvidersPage.Offer(label, waiting.name());
    }
}
