package fr.halle.identity.recovery;

import fr.halle.identity.Person;
import fr.halle.identity.forms.Mistake;

import java.util.List;

/** What became of a new password. */
sealed interface ResetOutcome {

    record Chosen(Person person) implements ResetOutcome {}

    /** The link stays good for another try. */
    record Refused(String email, List<Mistake> mistakes) implements ResetOutcome {}

    /** The link was used, has run out or never was. */
    record Gone() implements ResetOutcome {}
}
