package fr.halle.shops;

import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;

import java.time.Instant;
import java.util.UUID;

/**
 * A whole shop is out of sight; told inside the transaction, so that its goods go with it. {@code
 * decision} is moderation's, or the opening that it waits for.
 */
public record ShopSuspended(ShopId shop, UUID decision, PersonId by, Instant at, Until until) {

    /** What brings it back. */
    public enum Until {
        MODERATION,
        OPENING
    }
}
