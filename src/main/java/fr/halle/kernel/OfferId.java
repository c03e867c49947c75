package fr.halle.kernel;

import java.util.UUID;

/** What a line of a basket names: one product, in one variant, at one price, from one shop. */
public record OfferId(UUID value) {}
