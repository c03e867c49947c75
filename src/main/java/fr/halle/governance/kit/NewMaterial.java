package fr.halle.governance.kit;

import fr.halle.governance.operator.Mission;
import fr.halle.kernel.Slug;

import org.jspecify.annotations.Nullable;

/** A material to be entered; {@link Material} says what is what. */
public record NewMaterial(
        String name,
        MaterialKind kind,
        String purpose,
        @Nullable Mission mission,
        boolean demonstration) {

    String slug() {
        return Slug.of(name).value();
    }
}
