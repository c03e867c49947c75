package fr.halle.catalog.bulk;

import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What was changed, by whom and when. Once undone, {@code left} are those that had changed since
 * and stayed as they are.
 */
public record BulkChange(
        UUID id,
        BulkKind kind,
        PersonId by,
        Instant at,
        @Nullable Instant undoneAt,
        List<BulkLine> lines,
        List<BulkLine> left) {}
