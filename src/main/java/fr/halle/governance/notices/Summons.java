package fr.halle.governance.notices;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** {@code letter} null: no address, called on paper; {@code sentAt}: when the letter left. */
public record Summons(
        String name, @Nullable String address, @Nullable UUID letter, @Nullable Instant sentAt) {

    /** How many letters have left. */
    public static long left(List<Summons> all) {
        return all.stream().filter(each -> each.sentAt() != null).count();
    }
}
