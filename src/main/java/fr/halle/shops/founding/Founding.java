package fr.halle.shops.founding;

import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A shop in the making.
 *
 * @param typed what was typed by the name of its field, right or wrong
 * @param shop none until the first four steps are right
 * @param askedAt none while nobody was asked to look at it, or something is to be changed
 * @param returned what an animator last asked to change; empty if nothing, or if asked again since
 */
public record Founding(
        UUID id,
        PersonId person,
        Map<String, String> typed,
        Instant begunAt,
        @Nullable ShopId shop,
        @Nullable String epci,
        @Nullable Instant askedAt,
        String returned) {

    /** Of somebody who has typed nothing yet. */
    public static Founding none(PersonId person, Instant now) {
        return new Founding(new UUID(0, 0), person, Map.of(), now, null, null, null, "");
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean isAsked() {
        return askedAt != null;
    }
}
