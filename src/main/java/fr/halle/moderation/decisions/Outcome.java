package fr.halle.moderation.decisions;

import fr.halle.moderation.ContentRef;
import fr.halle.moderation.reports.Report;

import java.util.Optional;

/**
 * What is done about content that was reported. Nothing here makes content less visible by halves.
 */
public enum Outcome {
    NOTHING,
    /** Its author is asked to mend it; it stays where it is. */
    CORRECTION,
    WITHDRAWN,
    /** Everything of the shop it stands in is withdrawn. */
    SUSPENDED;

    /** What goes out of sight, if anything does. */
    Optional<ContentRef> hides(Report report) {
        return switch (this) {
            case NOTHING, CORRECTION -> Optional.empty();
            case WITHDRAWN -> Optional.of(report.content());
            case SUSPENDED ->
                    Optional.of(report.within() == null ? report.content() : report.within());
        };
    }
}
