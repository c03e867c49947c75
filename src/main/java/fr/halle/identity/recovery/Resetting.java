package fr.halle.identity.recovery;

import fr.halle.identity.Identity;
import fr.halle.identity.links.Link;
import fr.halle.identity.links.LinkKind;
import fr.halle.identity.links.LinkLetters;
import fr.halle.identity.links.Links;
import fr.halle.identity.password.NewPassword;
import fr.halle.identity.password.OpenSessions;
import fr.halle.identity.password.Secrets;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Optional;

/** Sets a password by a link: every session ends, every other link too. */
@Component
class Resetting {

    private final Links links;
    private final Identity identity;
    private final Secrets secrets;
    private final LinkLetters letters;

    Resetting(Links links, Identity identity, Secrets secrets, LinkLetters letters) {
        this.links = links;
        this.identity = identity;
        this.secrets = secrets;
        this.letters = letters;
    }

    /** Whose password it is for. */
    Optional<String> look(String token) {
        return links.look(LinkKind.RESET, token).map(Link::email);
    }

    @Transactional
    ResetOutcome choose(String token, String password) {
        var person =
                links.look(LinkKind.RESET, token).flatMap(link -> identity.byEmail(link.email()));
        if (person.isEmpty()) return new ResetOutcome.Gone();
        var known = person.get();
        var mistakes = NewPassword.mistakes(password, known.email(), known.name());
        if (!mistakes.isEmpty()) return new ResetOutcome.Refused(known.email(), mistakes);
        if (links.use(LinkKind.RESET, token).isEmpty()) return new ResetOutcome.Gone();
        secrets.change(known, password, OpenSessions.NONE);
        letters.tell(known.email(), known.language(), "password-changed");
        return new ResetOutcome.Chosen(known);
    }
}
