package fr.halle.governance.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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

    /** What a day to come brings. */
    public enum Kind {
        AMENDMENT,
        WITHDRAWAL,
        REMINDER,
        END
    }

    /**
     * A day to come.
     *
     * @param what the subject, or whose it is; may be empty
     */
    public record Coming(LocalDate day, Kind kind, String what) {}

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
                next(known, day));
    }

    private static Phase phase(Agreement known, LocalDate day) {
        if (known.isInForce(day)) return Phase.IN_FORCE;
        return day.isAfter(known.lastDay()) ? Phase.ENDED : Phase.TO_SIGN;
    }

    private static List<Coming> next(Agreement known, LocalDate day) {
        var next = new ArrayList<Coming>();
        for (var each : known.acts().amendments()) {
            next.add(new Coming(each.inForceFrom(), Kind.AMENDMENT, each.subject()));
        }
        for (var each : known.acts().withdrawals()) {
            var party =
                    known.parties().stream().filter(p -> p.siren().equals(each.siren())).findAny();
            next.add(
                    new Coming(
                            each.effectiveOn(),
                            Kind.WITHDRAWAL,
                            party.map(Party::name).orElse(each.siren())));
        }
        var end = known.lastDay();
        next.add(new Coming(end.minusMonths(known.terms().reminderMonths()), Kind.REMINDER, ""));
        next.add(new Coming(end, Kind.END, ""));
        return next.stream()
                .filter(each -> each.day().isAfter(day))
                .sorted(Comparator.comparing(Coming::day))
                .toList();
    }
}
