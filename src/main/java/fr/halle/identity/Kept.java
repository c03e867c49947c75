package fr.halle.identity;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Something that outlives an account. {@code what}, {@code why} and {@code law} are keys of
 * sentences, without arguments; {@code until} is the last day, null when it has no end.
 */
public record Kept(String what, String why, String law, @Nullable LocalDate until) {}
