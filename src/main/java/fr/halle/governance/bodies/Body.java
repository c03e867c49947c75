package fr.halle.governance.bodies;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * A body that decides.
 *
 * @param authority in whose name it decides: open data ask for it
 * @param siret of that authority
 * @param prefix of the numbers of its deliberations
 * @param delayDays clear days between the convocation and the session
 */
public record Body(
        UUID id,
        String slug,
        String name,
        BodyKind kind,
        String authority,
        @Nullable String siret,
        String prefix,
        int delayDays,
        String delayArticle,
        boolean demonstration) {

    /** The first nine figures, as they are read aloud. */
    public @Nullable String siren() {
        return siret == null
                ? null
                : siret.substring(0, 9).replaceAll("(\\d{3})(?=\\d)", "$1\u00a0");
    }
}
