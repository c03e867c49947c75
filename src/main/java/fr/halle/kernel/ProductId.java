package fr.halle.kernel;

import java.util.UUID;

/** A product of one shop, in whatever variants. Time-ordered: a newer product has a greater id. */
public record ProductId(UUID value) {}
