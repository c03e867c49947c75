package fr.halle.governance.bodies;

import org.jspecify.annotations.Nullable;

/** A body to be entered; {@link Body} says what is what. */
public record NewBody(
        String slug,
        String name,
        BodyKind kind,
        String authority,
        @Nullable String siret,
        String prefix,
        int delayDays,
        String delayArticle,
        boolean demonstration) {}
