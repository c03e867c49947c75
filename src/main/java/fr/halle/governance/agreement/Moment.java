package fr.halle.governance.agreement;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A day in the agreement's life.
 *
 * @param what whose it is, or its subject
 * @param number of the amendment, of the act
 */
record Moment(LocalDate day, Kind kind, String what, String number) {

    /** In the order in which they stand on one day. */
    enum Kind {
        FIRST_SIGNATURE,
        IN_FORCE,
        AMENDMENT,
        NOTICE,
        LEAVES,
        TERMINATION,
        REMINDER,
        END
    }

    static List<Moment> of(Agreement agreement) {
        var all = new ArrayList<Moment>();
        var first = firstSignature(agreement);
        var since = agreement.inForceSince();
        if (first != null && !first.equals(since)) {
            all.add(new Moment(first, Kind.FIRST_SIGNATURE, "", ""));
        }
        if (since != null) {
            all.add(new Moment(since, Kind.IN_FORCE, "" + agreement.parties().size(), ""));
        }
        for (var each : agreement.acts().amendments()) {
            all.add(
                    new Moment(
                            each.inForceFrom(),
                            Kind.AMENDMENT,
                            each.subject(),
                            "" + each.number()));
        }
        for (var each : agreement.acts().withdrawals()) {
            var name = agreement.nameOf(each.siren());
            all.add(new Moment(each.notifiedOn(), Kind.NOTICE, name, ""));
            all.add(new Moment(each.effectiveOn(), Kind.LEAVES, name, ""));
        }
        for (var each : agreement.acts().terminations()) {
            var name = agreement.nameOf(each.siren());
            all.add(new Moment(each.actedOn(), Kind.TERMINATION, name, each.act()));
        }
        var end = agreement.lastDay();
        all.add(new Moment(agreement.reminder(), Kind.REMINDER, "", ""));
        all.add(new Moment(end, Kind.END, "", ""));
        all.sort(Comparator.comparing(Moment::day).thenComparing(Moment::kind));
        return all;
    }

    private static @Nullable LocalDate firstSignature(Agreement agreement) {
        return agreement.parties().stream()
                .map(Party::signedOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
