package fr.halle.identity.account;

import fr.halle.identity.Identity;
import fr.halle.identity.forms.Mistake;
import fr.halle.identity.links.LinkLetters;
import fr.halle.identity.password.NewPassword;
import fr.halle.identity.password.Proof;
import fr.halle.identity.password.Secrets;
import fr.halle.kernel.PersonId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Locale;

/** Changes a password for somebody who proves that the account is theirs, once more. */
@Component
class PasswordChange {

    /** {@code fresh}: a link from the mail box opened this session a moment ago. */
    record Typed(String current, String password, boolean fresh) {}

    private final Identity identity;
    private final Proof proof;
    private final Secrets secrets;
    private final LinkLetters letters;

    PasswordChange(Identity identity, Proof proof, Secrets secrets, LinkLetters letters) {
        this.identity = identity;
        this.proof = proof;
        this.secrets = secrets;
        this.letters = letters;
    }

    /** What stands in the way; nothing when it is done. {@code session} goes on. */
    @Transactional
    List<Mistake> make(PersonId id, Typed typed, String session, Locale locale) {
        var person = identity.byId(id).orElseThrow();
        if (!typed.fresh()) {
            var unproven = proof.mistakes(id, typed.current(), "current", locale);
            if (!unproven.isEmpty()) return unproven;
        }
        var mistakes = NewPassword.mistakes(typed.password(), person.email(), person.name());
        if (!mistakes.isEmpty()) return mistakes;
        secrets.change(person, typed.password(), session);
        letters.tell(person.email(), person.language(), "password-changed");
        return List.of();
    }
}
