package fr.halle.web.spi;

import fr.halle.kernel.PersonId;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/** The principal of a session: who signed in, and what the header needs to greet them. */
public record SignedIn(UUID person, String name, String email) implements Serializable, Principal {

    /**
     * Spring Session writes it beside the session, in a hundred characters: never a name that a
     * person chose.
     */
    @Override
    public String getName() {
        return person.toString();
    }

    public PersonId id() {
        return new PersonId(person);
    }
}
