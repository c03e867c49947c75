package fr.halle.web.spi;

import fr.halle.kernel.PersonId;

import org.springframework.security.core.AuthenticatedPrincipal;

import java.io.Serializable;
import java.util.UUID;

/** The principal of a session: who signed in, and what the header needs to greet them. */
public record SignedIn(UUID person, String name, String email)
        implements AuthenticatedPrincipal, Serializable {

    /** What the session is filed under: the person's id. */
    @Override
    public String getName() {
        return person.toString();
    }

    public PersonId id() {
        return new PersonId(person);
    }
}
