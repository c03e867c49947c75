package fr.halle.governance.kit;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A party whose consent a version takes.
 *
 * @param leavesOn the first day on which it is no party any more; null: it stays
 * @param agreed null: it has not answered
 */
public record Asked(
        UUID version,
        String siren,
        String name,
        @Nullable LocalDate leavesOn,
        @Nullable Boolean agreed,
        @Nullable String reason,
        @Nullable Instant answeredAt) {

    boolean hasAgreed() {
        return Boolean.TRUE.equals(agreed);
    }

    boolean hasObjected() {
        return Boolean.FALSE.equals(agreed);
    }

    boolean hasLeftBy(LocalDate day) {
        return leavesOn != null && !leavesOn.isAfter(day);
    }

    boolean isAwaitedOn(LocalDate day) {
        return agreed == null && !hasLeftBy(day);
    }
}
