package fr.halle.moderation.reports;

import fr.halle.kernel.Language;
import fr.halle.moderation.ContentRef;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A notice, with what it was about as it stood then.
 *
 * @param within what the content stood in, such as a shop
 * @param name none when it was not asked for, or is forgotten; the same for {@code email}
 */
public record Report(
        UUID id,
        ContentRef content,
        @Nullable ContentRef within,
        String address,
        String title,
        String body,
        Author author,
        Reason reason,
        String explanation,
        Language language,
        boolean ownInitiative,
        Instant reportedAt,
        @Nullable String name,
        @Nullable String email) {

    /** Who answers for the content. */
    public record Author(String name, String email, Language language) {}

    /** Short enough to be read out: the end of its id. */
    public String number() {
        return number(id);
    }

    static String number(UUID id) {
        var text = id.toString();
        return text.substring(text.length() - 8);
    }
}
