package fr.halle.moderation.decisions;

import fr.halle.kernel.PersonId;

import java.time.Instant;
import java.util.UUID;

/**
 * A decision about a report, with its grounds. {@code reference}: which article, empty for nothing.
 */
record Decision(
        UUID id,
        UUID report,
        Outcome outcome,
        String facts,
        Ground ground,
        String reference,
        PersonId decidedBy,
        Instant decidedAt) {}
