package fr.halle.identity.secondfactor;

import org.jspecify.annotations.Nullable;

/**
 * {@code shown}: what an invented person's telephone shows; empty for real people. {@code problem}:
 * the key of a sentence, none the first time.
 */
record CodePage(String name, String next, String shown, @Nullable String problem) {}
