package fr.halle.web.spi;

import fr.halle.kernel.PersonId;
import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;

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

    /** Under this name the session is kept: the id, which is short and says nothing. */
    @Override
    public String getName() {
        return person.toString();
    }
}
