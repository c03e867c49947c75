package fr.halle.identity.account;

import fr.halle.identity.Identity;
import fr.halle.identity.Sessions;
import fr.halle.identity.forms.Typed;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;

/** A person's name and language. */
@Controller
@Access(Who.SIGNED_IN)
class ProfileController {

    private final AccountPages pages;
    private final Profiles profiles;
    private final Identity identity;
    private final Sessions sessions;
    private final LocaleResolver locales;

    ProfileController(
            AccountPages pages,
            Profiles profiles,
            Identity identity,
            Sessions sessions,
            LocaleResolver locales) {
        this.pages = pages;
        this.profiles = profiles;
        this.identity = identity;
        this.sessions = sessions;
        this.locales = locales;
    }

    @GetMapping("/my/account")
    ModelAndView show(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(required = false) @Nullable Done done) {
        return pages.shown(person.id(), done == null ? null : done.key());
    }

    @PostMapping("/my/account")
    ModelAndView change(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "FR") Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        var line = Typed.line(name);
        var mistakes = Typed.name(line);
        if (!mistakes.isEmpty()) {
            return pages.mended(person.id(), Map.of("name", line), mistakes);
        }
        profiles.change(person.id(), line, language);
        identity.byId(person.id()).ifPresent(now -> sessions.rename(now, request, response));
        locales.setLocale(request, response, language.locale());
        return new ModelAndView("redirect:/my/account?done=SAVED");
    }
}
