package fr.halle.kernel;

import java.util.UUID;

/** A legal person: merchant, authority, association. */
public record OrganisationId(UUID value) {}
