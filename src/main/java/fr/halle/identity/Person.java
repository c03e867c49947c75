package fr.halle.identity;

import fr.halle.kernel.Language;
import fr.halle.kernel.PersonId;

/** A person as other modules may know them. */
public record Person(
        PersonId id, String email, String name, Language language, boolean demonstration) {}
