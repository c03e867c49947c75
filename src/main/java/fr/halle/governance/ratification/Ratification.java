package fr.halle.governance.ratification;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What one party's council says of a decision.
 *
 * @param answer null: none yet
 * @param session of that council, on whose agenda it stands
 * @param tied whether that one ended in a tie, so that it comes back
 * @param gone whether it is no party any more: nothing is awaited of it
 * @param struck what was noted before, and why it was replaced
 */
public record Ratification(
        String siren,
        String party,
        LocalDate sentOn,
        @Nullable Answer answer,
        @Nullable UUID session,
        @Nullable LocalDate sessionDay,
        boolean tied,
        boolean gone,
        List<Struck> struck) {

    /** Whether that council may still put it on an agenda. */
    boolean isFree() {
        return isAwaited() && !stands();
    }

    boolean isAwaited() {
        return answer == null && !gone;
    }

    /** On that council's own agenda, or decided there and not signed yet. */
    boolean stands() {
        return session != null && !tied;
    }

    /** Whether somebody noted the answer, which may be corrected. */
    boolean isNoted() {
        return answer != null && answer.act() == null;
    }

    /** An answer that was noted wrongly. */
    public record Struck(boolean ratified, String number, LocalDate decidedOn, String reason) {}

    /** {@code act}: the council's own deliberation, where it stands in this register. */
    public record Answer(
            boolean ratified, String number, LocalDate decidedOn, @Nullable UUID act) {}
}
