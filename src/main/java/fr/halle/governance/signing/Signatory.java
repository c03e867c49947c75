package fr.halle.governance.signing;

import fr.halle.governance.bodies.Office;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** One who may sign; {@code person}: whose account it is, where that is known. */
public record Signatory(Office office, String name, @Nullable UUID person) {}
