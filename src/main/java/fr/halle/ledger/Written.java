package fr.halle.ledger;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An entry as it stands in the books.
 *
 * @param postedBy null where the rules posted it
 * @param reverses the entry that this one takes back
 * @param reversedBy the entry that takes this one back
 */
public record Written(
        UUID id,
        LocalDate day,
        Instant postedAt,
        Cause cause,
        @Nullable UUID subject,
        @Nullable UUID postedBy,
        String note,
        @Nullable UUID reverses,
        @Nullable UUID reversedBy,
        List<Entry.Line> lines) {}
