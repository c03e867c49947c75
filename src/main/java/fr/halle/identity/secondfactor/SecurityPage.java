package fr.halle.identity.secondfactor;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** {@code since}: from when on there is a second factor; none without one. */
record SecurityPage(
        @Nullable Instant since,
        int codesLeft,
        boolean needed,
        List<FactorEvents.Event> events,
        @Nullable String problem) {}
