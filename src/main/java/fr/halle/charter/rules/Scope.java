package fr.halle.charter.rules;

import fr.halle.shops.Trade;

import java.util.Set;

/** Whom a rule is for: these aisles with all below them, these trades; none named means all. */
public record Scope(Set<String> aisles, Set<Trade> trades) {

    public static final Scope EVERYTHING = new Scope(Set.of(), Set.of());

    public Scope {
        aisles = Set.copyOf(aisles);
        trades = Set.copyOf(trades);
    }

    boolean covers(Listing listing) {
        return (aisles.isEmpty() || listing.aisles().stream().anyMatch(aisles::contains))
                && (trades.isEmpty() || trades.contains(listing.trade()));
    }
}
