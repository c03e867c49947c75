package fr.halle.fulfilment;

import fr.halle.kernel.ShopId;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/**
 * A place asked for in a shop's slot, or at a meeting which the sender names; {@code preparation}
 * is how long the slowest of what is sent takes.
 */
public record Booking(
        ConsignmentId consignment,
        ShopId shop,
        Instant slot,
        @Nullable Meeting meeting,
        Duration preparation) {}
