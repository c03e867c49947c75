package fr.halle.moderation;

import java.util.Optional;
import java.util.UUID;

/** One thing that people can see and may report: « product:0197… ». */
public record ContentRef(String kind, UUID id) {

    public static Optional<ContentRef> parse(String text) {
        var parts = text.split(":", 2);
        try {
            return parts.length == 2 && parts[0].matches("[a-z-]{1,40}")
                    ? Optional.of(new ContentRef(parts[0], UUID.fromString(parts[1])))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
