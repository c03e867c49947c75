package fr.halle.governance.kit;

import fr.halle.governance.operator.Mission;
import fr.halle.kernel.Slug;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/** A material to be entered; {@link Material} says what is what. */
public record NewMaterial(
        String name,
        MaterialKind kind,
        String purpose,
        @Nullable Mission mission,
        boolean demonstration) {

    Map<String, String> said() {
        var served = mission == null ? "" : mission.name();
        return Map.of("name", name, "kind", kind.name(), "purpose", purpose, "mission", served);
    }

    String slug() {
        return Slug.of(name).value();
    }
}
