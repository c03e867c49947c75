package fr.halle.moderation;

import fr.halle.kernel.PersonId;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A kind of content that may be reported and withdrawn: each module that shows some brings its own,
 * as a bean.
 */
public interface Reportable {

    /** As it stands in a {@link ContentRef}: product, shop. */
    String kind();

    Optional<ReportedContent> find(UUID id);

    /**
     * Takes it out of sight by that decision, in the caller's transaction; again changes nothing.
     */
    void withdraw(UUID id, UUID decision, PersonId by, Instant at);

    /** Undoes what that decision took out of sight, and nothing else. */
    void restore(UUID id, UUID decision, PersonId by, Instant at);
}
