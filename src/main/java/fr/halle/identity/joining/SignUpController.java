package fr.halle.identity.joining;

import fr.halle.identity.forms.Mistake;
import fr.halle.identity.links.AskedPage;
import fr.halle.identity.links.LinkKind;
import fr.halle.identity.links.Newcomer;
import fr.halle.identity.links.Wish;
import fr.halle.identity.links.Wishes;
import fr.halle.identity.password.Secrets;
import fr.halle.kernel.Language;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Texts;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Locale;

/** Asks for an account. The answer is the same whether the address has one or not. */
@Controller
@Access(Who.ANYONE)
class SignUpController {

    private final Wishes wishes;
    private final Secrets secrets;
    private final MessageSource messages;

    SignUpController(Wishes wishes, Secrets secrets, MessageSource messages) {
        this.wishes = wishes;
        this.secrets = secrets;
        this.messages = messages;
    }

    @GetMapping("/sign-up")
    ModelAndView ask(@ModelAttribute("form") SignUpForm form) {
        return page(form, List.of());
    }

    @PostMapping("/sign-up")
    ModelAndView wish(
            @ModelAttribute("form") SignUpForm form, HttpServletRequest request, Locale locale) {
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty()) return page(form, mistakes);
        var language = Language.of(locale);
        var hash = form.plainPassword().isEmpty() ? null : secrets.hash(form.plainPassword());
        var newcomer =
                new Newcomer(
                        form.plainName(), language, hash, form.wantsNews() ? NewsText.NOW : null);
        var wish = new Wish(LinkKind.SIGN_UP, form.plainEmail(), language, form.path(), newcomer);
        var refused = wishes.make(wish, request.getRemoteAddr());
        if (refused.isPresent()) {
            var when = new Texts(messages, language).moment(refused.get());
            return page(form, List.of(Mistake.of("email", "identity.too-many", when)));
        }
        var asked = new AskedPage(form.plainEmail(), LinkKind.SIGN_UP.life().toMinutes(), true);
        return new ModelAndView("identity/links/asked.jte", "page", asked);
    }

    private static ModelAndView page(SignUpForm form, List<Mistake> mistakes) {
        var view =
                new ModelAndView(
                        "identity/joining/sign-up.jte", "page", new SignUpPage(form, mistakes));
        if (!mistakes.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
