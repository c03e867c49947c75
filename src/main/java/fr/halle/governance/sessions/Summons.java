package fr.halle.governance.sessions;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** {@code letter} null: no address, called on paper; {@code sentAt}: when the letter left. */
record Summons(
        String name, @Nullable String address, @Nullable UUID letter, @Nullable Instant sentAt) {}
