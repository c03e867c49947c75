package fr.halle.identity;

import fr.halle.kernel.PersonId;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

import java.time.Clock;
import java.util.Set;

/**
 * Works out once per request which roles a person holds: the doors, the header and the page share
 * one query, and a role that has ended is gone with the next request. A session without the second
 * factor holds nothing, and costs no query.
 */
@Component
public class Holdings {

    private final Roles roles;
    private final Clock clock;

    Holdings(Roles roles, Clock clock) {
        this.roles = roles;
        this.clock = clock;
    }

    public Holding of(PersonId person) {
        var request = RequestContextHolder.getRequestAttributes();
        var key = Holding.class.getName();
        if (request != null
                && request.getAttribute(key, RequestAttributes.SCOPE_REQUEST)
                        instanceof Holding known
                && known.person().equals(person)) {
            return known;
        }
        var held = SecondFactorProof.isGiven() ? held(person) : Set.<Role>of();
        var holding = new Holding(person, held);
        if (request != null) request.setAttribute(key, holding, RequestAttributes.SCOPE_REQUEST);
        return holding;
    }

    /** Whatever the session has proved. */
    public Set<Role> held(PersonId person) {
        return roles.heldBy(person, clock.instant());
    }
}
