package fr.halle.charter.shelf;

import fr.halle.kernel.PersonId;

import java.time.Instant;

/** Who accepted a version for a shop, and when. */
public record Acceptance(int version, PersonId by, Instant at) {}
