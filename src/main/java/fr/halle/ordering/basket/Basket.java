package fr.halle.ordering.basket;

import fr.halle.kernel.OfferId;
import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many of what, in the order of adding. {@code revision} grows with each change; {@code owner}
 * is null for a visitor's.
 */
public record Basket(
        BasketId id, int revision, @Nullable PersonId owner, Map<OfferId, Integer> quantities) {

    public boolean isEmpty() {
        return quantities.isEmpty();
    }

    /**
     * The same basket with less of some offers; none of an offer takes it out. Nothing can grow
     * this way.
     */
    public Basket reduced(Map<OfferId, Integer> atMost) {
        var kept = new LinkedHashMap<OfferId, Integer>();
        quantities.forEach(
                (offer, quantity) -> {
                    int less = Math.min(quantity, atMost.getOrDefault(offer, quantity));
                    if (less > 0) kept.put(offer, less);
                });
        return new Basket(id, revision, owner, kept);
    }
}
