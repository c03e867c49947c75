package fr.halle.identity.account;

import fr.halle.identity.Identity;
import fr.halle.identity.forms.Mistake;
import fr.halle.identity.forms.Typed;
import fr.halle.identity.links.GonePage;
import fr.halle.identity.links.LinkKind;
import fr.halle.identity.links.Links;
import fr.halle.identity.links.OpenLinkPage;
import fr.halle.kernel.Language;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Texts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Another address: confirmed at the new one, told to the old one. */
@Controller
class NewEmailController {

    private static final String AGAIN = "/my/account";

    private final AccountPages pages;
    private final Moving moving;
    private final Links links;
    private final MessageSource messages;

    NewEmailController(AccountPages pages, Moving moving, Links links, MessageSource messages) {
        this.pages = pages;
        this.moving = moving;
        this.links = links;
        this.messages = messages;
    }

    @PostMapping("/my/account/email")
    @Access(Who.SIGNED_IN)
    ModelAndView ask(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(defaultValue = "") String email,
            HttpServletRequest request,
            Locale locale) {
        var mistakes = Typed.email(email);
        if (!mistakes.isEmpty()) return pages.mended(person.id(), typed(email), mistakes);
        var refused = moving.ask(person.id(), Identity.address(email), request.getRemoteAddr());
        if (refused.isPresent()) {
            var when = new Texts(messages, Language.of(locale)).moment(refused.get());
            var mistake = Mistake.of("email", "identity.too-many", when);
            return pages.mended(person.id(), typed(email), List.of(mistake));
        }
        return new ModelAndView("redirect:/my/account?done=LETTER");
    }

    @GetMapping("/new-email/{link}")
    @Access(Who.ANYONE)
    ModelAndView look(@PathVariable String link) {
        return links.look(LinkKind.NEW_EMAIL, link)
                .map(found -> OpenLinkPage.view(found, link, "new-email"))
                .orElseGet(() -> GonePage.view(AGAIN));
    }

    @PostMapping("/new-email/{link}")
    @Access(Who.ANYONE)
    ModelAndView move(
            @PathVariable String link, HttpServletRequest request, HttpServletResponse response) {
        return moving.move(link, request, response)
                ? new ModelAndView("redirect:/my/account?done=SAVED")
                : GonePage.view(AGAIN);
    }

    private static Map<String, String> typed(String email) {
        return Map.of("email", Identity.address(email));
    }
}
