package fr.halle.identity.password;

import fr.halle.identity.Knocks;
import fr.halle.identity.forms.Mistake;
import fr.halle.kernel.Language;
import fr.halle.kernel.PersonId;
import fr.halle.web.ui.Texts;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;

/** Asks somebody who is signed in for their password once more, before what cannot be undone. */
@Component
public class Proof {

    private final Knocks knocks;
    private final Secrets secrets;
    private final MessageSource messages;

    Proof(Knocks knocks, Secrets secrets, MessageSource messages) {
        this.knocks = knocks;
        this.secrets = secrets;
        this.messages = messages;
    }

    /** Nothing if it is theirs; else what to say next to that field. */
    public List<Mistake> mistakes(PersonId person, String typed, String field, Locale locale) {
        var id = person.value().toString();
        var refused = knocks.refusedUntil(Knocks.Kind.OWN_PASSWORD, id, id);
        if (refused.isPresent()) {
            var when = new Texts(messages, Language.of(locale)).moment(refused.get());
            return List.of(Mistake.of(field, "identity.too-many", when));
        }
        return secrets.isRight(person, typed)
                ? List.of()
                : List.of(Mistake.of(field, "identity.password.wrong"));
    }
}
