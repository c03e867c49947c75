package fr.halle.shops.assistance;

import fr.halle.kernel.ShopId;

import java.util.Set;

/** A shop, and what its merchant lets an agent do there at this moment. */
public record Held(ShopId shop, Set<Scope> scopes) {}
