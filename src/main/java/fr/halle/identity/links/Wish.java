package fr.halle.identity.links;

import fr.halle.kernel.Language;

import org.jspecify.annotations.Nullable;

/** Somebody asks for a link; {@code newcomer} is who they say they are, for a sign-up. */
public record Wish(
        LinkKind kind, String email, Language language, String next, @Nullable Newcomer newcomer) {}
