package fr.halle.catalog.putting;

import java.util.List;

/**
 * What the charter says of the product that began in row {@code row}: a rule that keeps it off the
 * shelf, and the whole key of the sentence that says what to do.
 */
public record Held(int row, String rule, String sentenceKey, List<Object> arguments) {}
