package fr.halle.moderation.decisions;

import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** A complaint against a decision; {@code answer} is none while nobody has looked at it again. */
record Appeal(UUID id, Side side, String words, Instant appealedAt, @Nullable Answer answer) {

    /** What somebody else decided. */
    record Answer(Outcome outcome, String facts, PersonId decidedBy, Instant decidedAt) {}
}
