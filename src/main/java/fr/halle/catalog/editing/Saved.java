package fr.halle.catalog.editing;

import fr.halle.kernel.OfferId;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What became of a save. */
public sealed interface Saved {

    /** {@code slug}: where the product stands from now on. */
    record Done(String slug) implements Saved {}

    /**
     * Somebody changed the product after the page was shown; nothing is written. {@code acts} says
     * who and what, latest first, and is empty when a file did it.
     */
    record Overtaken(List<Act> acts, Instant changedAt) implements Saved {}

    /** Somebody counted or added to these after the page was shown; nothing is written. */
    record Recounted(Set<OfferId> offers) implements Saved {}
}
