package fr.halle.governance.electronic;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A vote that was opened on an item.
 *
 * @param interested who left the room for it, by number
 * @param closedAt null while it is open
 * @param abandoned closed, and nothing of it counts
 */
public record ElectronicVote(
        UUID id,
        UUID item,
        boolean secret,
        Set<Integer> interested,
        Instant openedAt,
        @Nullable Instant closedAt,
        boolean abandoned) {

    public boolean isOpen() {
        return closedAt == null;
    }
}
