package fr.halle.organisations;

/** What a legal person is to the territory. */
public enum OrganisationKind {
    MERCHANT,
    AUTHORITY,
    ASSOCIATION,
    MERCHANTS_UNION,
    /** Engaged by the territory to help others, under a contract. */
    PROVIDER
}
