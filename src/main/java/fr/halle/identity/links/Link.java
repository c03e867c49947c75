package fr.halle.identity.links;

import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;

/**
 * A link that can still be used. {@code person} is null and {@code newcomer} is not for a sign-up;
 * {@code next} is a path of this site.
 */
public record Link(
        LinkKind kind,
        @Nullable PersonId person,
        String email,
        String next,
        @Nullable Newcomer newcomer) {}
