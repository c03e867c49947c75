package fr.halle.web.spi;

import fr.halle.kernel.PersonId;
import java.io.Serializable;
import java.util.UUID;

/** The principal of a session: who signed in, and what the header needs to greet them. */
public record SignedIn(UUID person, String name, String email) implements Serializable {

    public PersonId id() {
        return new PersonId(person);
    }
}
