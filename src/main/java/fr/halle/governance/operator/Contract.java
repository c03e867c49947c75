package fr.halle.governance.operator;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What an operator is charged with.
 *
 * @param endsOn its last day
 * @param deliberation that awarded it; null where its number alone is known
 * @param decision the number of what awarded it
 */
public record Contract(
        UUID id,
        String operator,
        String siren,
        LocalDate since,
        LocalDate endsOn,
        @Nullable UUID deliberation,
        String decision,
        boolean demonstration,
        Set<Mission> missions) {

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(since) && !day.isAfter(endsOn);
    }

    /** Of the texts: COMING, IN_FORCE, ENDED. */
    String state(LocalDate day) {
        if (isInForce(day)) return "IN_FORCE";
        return day.isBefore(since) ? "COMING" : "ENDED";
    }
}
