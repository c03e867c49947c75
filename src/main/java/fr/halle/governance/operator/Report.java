package fr.halle.governance.operator;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * What the operator says of a period; it stands once it was handed in.
 *
 * @param summary for everybody; {@code body} is for the members
 * @param corrects the report that it replaces
 * @param correctedBy the report that replaces it
 * @param fileName null: it came without a file
 * @param figures what was reached, by objective
 */
record Report(
        UUID id,
        UUID contract,
        LocalDate beginsOn,
        LocalDate endsOn,
        String summary,
        String body,
        @Nullable UUID corrects,
        @Nullable UUID correctedBy,
        @Nullable String fileName,
        UUID handedInBy,
        Instant handedInAt,
        Map<UUID, BigDecimal> figures) {

    boolean stands() {
        return correctedBy == null;
    }
}
