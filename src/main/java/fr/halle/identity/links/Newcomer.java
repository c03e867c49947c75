package fr.halle.identity.links;

import fr.halle.kernel.Language;

import org.jspecify.annotations.Nullable;

/**
 * Who signs up. {@code passwordHash} is null for somebody who will come in by links; {@code
 * newsText} is the version of the text by which they asked for news, if they did.
 */
public record Newcomer(
        String name,
        Language language,
        @Nullable String passwordHash,
        @Nullable Integer newsText) {}
