package fr.halle.identity.sessions;

import java.time.Instant;

/**
 * {@code handle} names it in a form without opening it; {@code device} is a key of a sentence, as
 * far as the browser said what it is.
 */
record OpenSession(String handle, String device, Instant since, Instant lastSeen, boolean here) {}
