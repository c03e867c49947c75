package fr.halle.catalog.entries;

import fr.halle.catalog.condition.Condition;

import org.jspecify.annotations.Nullable;

/** How a file says that something is; {@code notNew} is null where it says that it is new. */
public record SaidCondition(@Nullable Condition notNew) {}
