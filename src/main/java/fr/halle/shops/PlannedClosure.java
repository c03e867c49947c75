package fr.halle.shops;

import java.util.UUID;

/** A closure that has not ended, with what names it. */
public record PlannedClosure(UUID id, Closure closure) {}
