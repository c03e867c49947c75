package fr.halle.shops.hours;

import fr.halle.shops.Closure;

import java.util.UUID;

/** A closure that has not ended, with what names it. */
public record PlannedClosure(UUID id, Closure closure) {}
