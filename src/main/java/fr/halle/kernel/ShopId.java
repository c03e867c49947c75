package fr.halle.kernel;

import java.util.UUID;

/** A shop of the hall. */
public record ShopId(UUID value) {}
