package fr.halle.testing;

import fr.halle.kernel.ShopId;

import java.util.List;
import java.util.UUID;

/**
 * A shop of a test's own, open every day. {@code offers} in the order in which they were asked for.
 */
public record Stall(ShopId shop, String slug, String name, String merchant, List<Good> offers) {

    /** One thing on its shelf. */
    public record Good(UUID id, String name, String slug) {}

    public UUID offer() {
        return offers.getFirst().id();
    }

    /** What a visitor reads. */
    public String goods() {
        return offers.getFirst().name();
    }
}
