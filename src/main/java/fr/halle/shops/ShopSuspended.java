package fr.halle.shops;

import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;

import java.time.Instant;
import java.util.UUID;

/**
 * Moderation took a whole shop out of sight; told inside the transaction, so that its goods go with
 * it.
 */
public record ShopSuspended(ShopId shop, UUID decision, PersonId by, Instant at) {}
