package fr.halle.kernel;

import java.util.UUID;

/** A person known to Halle: shopper, merchant, elected member. */
public record PersonId(UUID value) {}
