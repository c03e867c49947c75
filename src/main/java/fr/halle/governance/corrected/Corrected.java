package fr.halle.governance.corrected;

import java.time.Instant;

/**
 * That something was said anew.
 *
 * @param before the words that stood until then
 * @param by empty where nobody has that account any more
 */
public record Corrected(String before, String by, Instant at) {}
