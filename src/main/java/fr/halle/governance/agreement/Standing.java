package fr.halle.governance.agreement;

import java.time.LocalDate;
import java.util.List;

/**
 * The agreement on a day: who is party, by which text, and what comes next.
 *
 * @param amendments in force
 * @param leaving parties whose notice runs
 * @param ending acts of those who have decided to end it
 * @param next days to come, the nearest first
 */
public record Standing(
        LocalDate day,
        Phase phase,
        List<Party> parties,
        List<Amendment> amendments,
        List<Withdrawal> leaving,
        List<Termination> ending,
        List<Coming> next) {

    /** Where it is in its life. */
    public enum Phase {
        TO_SIGN,
        IN_FORCE,
        ENDED
    }

    static Standing of(Agreement known, LocalDate day) {
        var acts = known.acts();
        return new Standing(
                day,
                phase(known, day),
                known.partiesOn(day),
                acts.amendments().stream()
                        .filter(each -> !each.inForceFrom().isAfter(day))
                        .toList(),
                acts.withdrawals().stream()
                        .filter(each -> each.effectiveOn().isAfter(day))
                        .toList(),
                acts.terminations(),
                Coming.after(known, day));
    }

    private static Phase phase(Agreement known, LocalDate day) {
        if (known.isInForce(day)) return Phase.IN_FORCE;
        return day.isAfter(known.lastDay()) ? Phase.ENDED : Phase.TO_SIGN;
    }
}
