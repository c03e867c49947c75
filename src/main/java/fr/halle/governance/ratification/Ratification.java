package fr.halle.governance.ratification;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What one party's council says of a decision.
 *
 * @param answer null: none yet
 * @param session of that council, on whose agenda it stands
 * @param tied whether that one ended in a tie, so that it comes back
 */
public record Ratification(
        String siren,
        String party,
        LocalDate sentOn,
        @Nullable Answer answer,
        @Nullable UUID session,
        @Nullable LocalDate sessionDay,
        boolean tied) {

    /** Whether that council may still put it on an agenda. */
    boolean isFree() {
        return answer == null && (session == null || tied);
    }

    /** {@code act}: the council's own deliberation, where it stands in this register. */
    public record Answer(
            boolean ratified, String number, LocalDate decidedOn, @Nullable UUID act) {}
}
