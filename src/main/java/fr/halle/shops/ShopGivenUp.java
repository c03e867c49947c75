package fr.halle.shops;

import fr.halle.kernel.ShopId;

import java.time.Instant;

/** Whoever was opening a shop will not: it was never seen, and nobody reaches it any more. */
public record ShopGivenUp(ShopId shop, Instant at) {}
