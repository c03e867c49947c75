package fr.halle.governance.agreement;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A change of the text.
 *
 * @param decision number of the steering committee's decision that approved it
 * @param deliberation of the register; null: it was decided on paper
 */
public record Amendment(
        int number,
        String subject,
        String decision,
        LocalDate decidedOn,
        LocalDate inForceFrom,
        @Nullable UUID deliberation) {

    public static Amendment onPaper(
            int number,
            String subject,
            String decision,
            LocalDate decidedOn,
            LocalDate inForceFrom) {
        return new Amendment(number, subject, decision, decidedOn, inForceFrom, null);
    }
}
