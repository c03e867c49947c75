package fr.halle.identity.account;

import fr.halle.identity.Identity;
import fr.halle.identity.Knocks;
import fr.halle.identity.Person;
import fr.halle.identity.links.Link;
import fr.halle.identity.links.LinkKind;
import fr.halle.identity.links.LinkLetters;
import fr.halle.identity.links.Links;
import fr.halle.kernel.PersonId;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.Optional;

/** Takes an account to another address. */
@Component
class Moving {

    private final Knocks knocks;
    private final Identity identity;
    private final Links links;
    private final LinkLetters letters;
    private final Arriving arriving;

    Moving(Knocks knocks, Identity identity, Links links, LinkLetters letters, Arriving arriving) {
        this.knocks = knocks;
        this.identity = identity;
        this.links = links;
        this.letters = letters;
        this.arriving = arriving;
    }

    /**
     * A letter leaves in any case: with the link, or to tell whoever has that address. Gives the
     * instant from which to ask again, if this was too often.
     */
    @Transactional
    Optional<Instant> ask(PersonId id, String email, String network) {
        var refused = knocks.refusedUntil(Knocks.Kind.LETTER, email, network);
        if (refused.isPresent()) return refused;
        var person = identity.byId(id).orElseThrow();
        var known = identity.byEmail(email);
        if (known.isPresent()) {
            letters.tell(email, known.get().language(), "email-taken");
        } else {
            var link = new Link(LinkKind.NEW_EMAIL, id, email, "/my/account", null);
            letters.send(link, links.make(link), person.language(), "new-email");
        }
        return Optional.empty();
    }

    /** False if the link is no longer good, or somebody else has that address by now. */
    @Transactional
    boolean move(String token, HttpServletRequest request, HttpServletResponse response) {
        var link = links.look(LinkKind.NEW_EMAIL, token);
        if (link.isEmpty() || link.get().person() == null) return false;
        var before = identity.byId(link.get().person());
        if (before.isEmpty() || identity.byEmail(link.get().email()).isPresent()) return false;
        if (links.use(LinkKind.NEW_EMAIL, token).isEmpty()) return false;
        Person person = before.get();
        if (!arriving.at(person, link.get().email(), request, response)) return false;
        letters.tell(person.email(), person.language(), "email-changed", link.get().email());
        return true;
    }
}
