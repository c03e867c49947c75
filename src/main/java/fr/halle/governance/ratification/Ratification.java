package fr.halle.governance.ratification;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What one party's council says of a decision.
 *
 * @param answer null: none yet
 * @param session of that council, on whose agenda it stands
 */
public record Ratification(
        String siren,
        String party,
        LocalDate sentOn,
        @Nullable Answer answer,
        @Nullable UUID session,
        @Nullable LocalDate sessionDay) {

    /** {@code act}: the council's own deliberation, where it stands in this register. */
    public record Answer(
            boolean ratified, String number, LocalDate decidedOn, @Nullable UUID act) {}
}
