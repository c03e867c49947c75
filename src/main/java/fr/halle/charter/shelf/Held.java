package fr.halle.charter.shelf;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A listing that the charter took off the shelf, by which rules of which version. {@code lifted} is
 * when it came back, {@code liftedFor} why.
 */
public record Held(
        UUID id,
        UUID product,
        String title,
        int version,
        List<String> rules,
        Instant decidedAt,
        @Nullable Instant lifted,
        @Nullable String liftedFor,
        @Nullable Appeal appeal) {

    /** The merchant's words; {@code answer} is none until a person has given one. */
    public record Appeal(String words, Instant at, @Nullable Answer answer) {}

    public record Answer(boolean granted, String words, Instant at) {}

    public boolean mayAppeal() {
        return lifted == null && appeal == null;
    }
}
