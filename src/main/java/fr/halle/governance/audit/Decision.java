package fr.halle.governance.audit;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * What was decided about a finding: a deliberation, or the reason why nothing is done.
 *
 * @param by who entered it
 */
record Decision(
        UUID finding,
        @Nullable UUID deliberation,
        @Nullable String number,
        @Nullable String subject,
        @Nullable String reason,
        UUID by,
        Instant at) {}
