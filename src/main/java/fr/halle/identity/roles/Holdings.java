package fr.halle.identity.roles;

import fr.halle.identity.Holding;
import fr.halle.identity.Roles;
import fr.halle.kernel.PersonId;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

import java.time.Clock;

/**
 * Works out once per request which roles a person holds: the doors, the header and the page share
 * one query, and a role that has ended is gone with the next request.
 */
@Component
class Holdings {

    private final Roles roles;
    private final Clock clock;

    Holdings(Roles roles, Clock clock) {
        this.roles = roles;
        this.clock = clock;
    }

    Holding of(PersonId person) {
        var request = RequestContextHolder.getRequestAttributes();
        var key = Holding.class.getName();
        if (request != null
                && request.getAttribute(key, RequestAttributes.SCOPE_REQUEST)
                        instanceof Holding known
                && known.person().equals(person)) {
            return known;
        }
        var holding = new Holding(person, roles.heldBy(person, clock.instant()));
        if (request != null) request.setAttribute(key, holding, RequestAttributes.SCOPE_REQUEST);
        return holding;
    }
}
