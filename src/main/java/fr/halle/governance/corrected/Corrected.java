package fr.halle.governance.corrected;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * That something was said anew.
 *
 * @param before what stood until then
 * @param by empty where nobody has that account any more
 */
public record Corrected(Before before, String by, Instant at) {

    /** {@code mission} that it served; null: none. */
    public record Before(String words, String kind, @Nullable String mission) {}
}
