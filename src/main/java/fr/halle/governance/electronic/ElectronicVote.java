package fr.halle.governance.electronic;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** A vote that was opened on an item; {@code closedAt}: null while it is open. */
public record ElectronicVote(
        UUID id, UUID item, boolean secret, Instant openedAt, @Nullable Instant closedAt) {

    public boolean isOpen() {
        return closedAt == null;
    }
}
