package fr.halle.identity.account;

import fr.halle.identity.joining.Consents;
import fr.halle.identity.joining.NewsText;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Agreeing to news, and no longer: as easy one way as the other, GDPR art. 7(3). */
@Controller
@Access(Who.SIGNED_IN)
class NewsController {

    private final Consents consents;

    NewsController(Consents consents) {
        this.consents = consents;
    }

    @PostMapping("/my/account/news")
    String agree(@AuthenticationPrincipal SignedIn person) {
        consents.give(person.id(), NewsText.NOW);
        return "redirect:/my/account?done=NEWS_ON";
    }

    @PostMapping("/my/account/news/withdrawal")
    String withdraw(@AuthenticationPrincipal SignedIn person) {
        consents.withdraw(person.id());
        return "redirect:/my/account?done=NEWS_OFF";
    }
}
