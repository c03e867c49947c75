package fr.halle.organisations;

import fr.halle.kernel.OrganisationId;

/** A legal person as it is registered; {@code name} is its legal name. */
public record Organisation(OrganisationId id, Siren siren, String name, OrganisationKind kind) {}
