package fr.halle.identity.account;

import fr.halle.identity.Identity;
import fr.halle.identity.forms.Mistake;
import fr.halle.identity.joining.Consents;
import fr.halle.identity.password.Secrets;
import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;

/** The account page, as it is and as somebody has to mend it. */
@Component
class AccountPages {

    private final Identity identity;
    private final Secrets secrets;
    private final Consents consents;

    AccountPages(Identity identity, Secrets secrets, Consents consents) {
        this.identity = identity;
        this.secrets = secrets;
        this.consents = consents;
    }

    ModelAndView shown(PersonId person, @Nullable String done) {
        return page(person, Map.of(), List.of(), done);
    }

    ModelAndView mended(PersonId person, Map<String, String> typed, List<Mistake> mistakes) {
        var view = page(person, typed, mistakes, null);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView page(
            PersonId id, Map<String, String> typed, List<Mistake> mistakes, @Nullable String done) {
        var person = identity.byId(id).orElseThrow();
        var page = new AccountPage(person, typed, mistakes, secrets.has(id), consents.of(id), done);
        return new ModelAndView("identity/account/account.jte", "page", page);
    }
}
