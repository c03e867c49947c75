package fr.halle.identity.secondfactor;

import org.jspecify.annotations.Nullable;

/**
 * {@code grouped} and {@code address}: the secret, to type and to read by a camera. {@code sealed}:
 * the same, to come back with the form. {@code needed}: a role of theirs asks for it.
 */
record SetUpPage(
        String grouped,
        String address,
        String sealed,
        String next,
        boolean needed,
        @Nullable String problem) {}
