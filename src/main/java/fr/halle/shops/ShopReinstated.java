package fr.halle.shops;

import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;

import java.time.Instant;
import java.util.UUID;

/** What that decision took out of sight is back; told inside the transaction. */
public record ShopReinstated(ShopId shop, UUID decision, PersonId by, Instant at) {}
