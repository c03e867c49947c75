package fr.halle.identity;

/**
 * What a person may be entrusted with; a merchant is something else: a mandate of an organisation.
 */
public enum RoleKind {
    /** Looks after the shops and the contents of an EPCI, or of the whole territory. */
    ANIMATOR,
    /** Reads the books and closes them. */
    ACCOUNTANT,
    /** Says who holds which role, and may do what the two others may. */
    ADMINISTRATOR
}
