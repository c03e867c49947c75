package fr.halle.identity.recovery;

import fr.halle.identity.Identity;
import fr.halle.identity.LocalPath;
import fr.halle.identity.forms.Mistake;
import fr.halle.identity.forms.Typed;
import fr.halle.identity.links.AskedPage;
import fr.halle.identity.links.LinkKind;
import fr.halle.identity.links.Wish;
import fr.halle.identity.links.Wishes;
import fr.halle.kernel.Language;
import fr.halle.web.ui.Texts;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Locale;

/** Takes an address and has a link sent to it, if somebody is there; says the same in any case. */
@Component
class LinkAsking {

    private final Wishes wishes;
    private final MessageSource messages;

    LinkAsking(Wishes wishes, MessageSource messages) {
        this.wishes = wishes;
        this.messages = messages;
    }

    /** {@code page} has the address as it was typed. */
    ModelAndView ask(LinkKind kind, AskForLinkPage page, String network, Locale locale) {
        var mistakes = Typed.email(page.email());
        if (!mistakes.isEmpty()) return shown(page, mistakes);
        var email = Identity.address(page.email());
        var language = Language.of(locale);
        var wish = new Wish(kind, email, language, LocalPath.of(page.next()), null);
        var refused = wishes.make(wish, network);
        if (refused.isPresent()) {
            var when = new Texts(messages, language).moment(refused.get());
            return shown(page, List.of(Mistake.of("email", "identity.too-many", when)));
        }
        return new ModelAndView(
                "identity/links/asked.jte",
                "page",
                new AskedPage(email, kind.life().toMinutes(), false));
    }

    static ModelAndView shown(AskForLinkPage page, List<Mistake> mistakes) {
        var shown =
                new AskForLinkPage(
                        page.kind(),
                        page.action(),
                        page.email(),
                        LocalPath.of(page.next()),
                        mistakes);
        var view = new ModelAndView("identity/recovery/ask.jte", "page", shown);
        if (!mistakes.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
