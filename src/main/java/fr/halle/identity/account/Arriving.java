package fr.halle.identity.account;

import fr.halle.identity.Identity;
import fr.halle.identity.Person;
import fr.halle.identity.Sessions;
import fr.halle.identity.links.Links;
import fr.halle.identity.password.OpenSessions;
import fr.halle.web.spi.SignedIn;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** What changes with an address: the links sent to the old one and the sessions elsewhere end. */
@Component
class Arriving {

    private final Profiles profiles;
    private final Links links;
    private final OpenSessions open;
    private final Sessions sessions;
    private final Identity identity;

    Arriving(
            Profiles profiles,
            Links links,
            OpenSessions open,
            Sessions sessions,
            Identity identity) {
        this.profiles = profiles;
        this.links = links;
        this.open = open;
        this.sessions = sessions;
        this.identity = identity;
    }

    /** In the caller's transaction; false if somebody else has that address. */
    boolean at(
            Person person, String email, HttpServletRequest request, HttpServletResponse response) {
        if (!profiles.move(person.id(), email)) return false;
        links.retire(person.id());
        boolean here = isSignedIn(person);
        open.endOthers(person.id(), here ? OpenSessions.of(request) : OpenSessions.NONE);
        if (here) {
            identity.byId(person.id()).ifPresent(now -> sessions.rename(now, request, response));
        }
        return true;
    }

    private static boolean isSignedIn(Person person) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who != null
                && who.getPrincipal() instanceof SignedIn signedIn
                && signedIn.id().equals(person.id());
    }
}
