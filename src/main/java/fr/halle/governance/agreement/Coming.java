package fr.halle.governance.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A day to come.
 *
 * @param what the subject, or whose it is; may be empty
 */
public record Coming(LocalDate day, Kind kind, String what) {

    /** What it brings. */
    public enum Kind {
        AMENDMENT,
        WITHDRAWAL,
        REMINDER,
        END
    }

    /** The nearest first. */
    static List<Coming> after(Agreement known, LocalDate day) {
        var next = new ArrayList<Coming>();
        for (var each : known.acts().amendments()) {
            next.add(new Coming(each.inForceFrom(), Kind.AMENDMENT, each.subject()));
        }
        for (var each : known.acts().withdrawals()) {
            next.add(new Coming(each.effectiveOn(), Kind.WITHDRAWAL, known.nameOf(each.siren())));
        }
        next.add(new Coming(known.reminder(), Kind.REMINDER, ""));
        next.add(new Coming(known.lastDay(), Kind.END, ""));
        return next.stream()
                .filter(each -> each.day().isAfter(day))
                .sorted(Comparator.comparing(Coming::day))
                .toList();
    }
}
