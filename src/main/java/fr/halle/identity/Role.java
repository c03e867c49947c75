package fr.halle.identity;

import org.jspecify.annotations.Nullable;

/**
 * A kind of role and where it holds: in the EPCI with this SIREN, or in the whole territory when
 * there is none.
 */
public record Role(RoleKind kind, @Nullable String epci) {

    /** In the whole territory. */
    public static Role everywhere(RoleKind kind) {
        return new Role(kind, null);
    }
}
