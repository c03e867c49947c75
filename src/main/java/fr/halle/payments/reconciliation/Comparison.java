package fr.halle.payments.reconciliation;

import fr.halle.payments.card.Movement;
import fr.halle.payments.card.Movement.Kind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What of two records does not agree, reference by reference. Both are read for longer than what is
 * compared, since clocks differ and something may be under way.
 */
final class Comparison {

    /** A payout goes to a bank: nothing of ours to compare it with. */
    private static final Set<Kind> COMPARED =
            Set.of(Kind.PAYMENT, Kind.REFUND, Kind.TRANSFER, Kind.REVERSAL);

    private record Key(Kind kind, String reference) {}

    private Comparison() {}

    /** What happened from then on, until then. */
    static List<Finding> of(List<Ours> ours, List<Movement> theirs, Instant from, Instant to) {
        var known = new HashMap<Key, Ours>();
        ours.forEach(each -> known.put(new Key(each.kind(), each.reference()), each));
        var told = new HashMap<Key, Movement>();
        theirs.forEach(each -> told.put(new Key(each.kind(), each.reference()), each));
        var findings = new ArrayList<Finding>();
        for (var each : theirs) {
            if (!COMPARED.contains(each.kind()) || !isWithin(each.at(), from, to)) continue;
            var mine = known.get(new Key(each.kind(), each.reference()));
            if (mine == null) {
                var kind = "unknown-" + name(each.kind());
                findings.add(new Finding(kind, each.reference(), null, null, each.amount(), ""));
            } else if (!mine.amount().isEqual(each.amount())) {
                findings.add(amount(mine, each));
            }
        }
        for (var each : ours) {
            boolean there = told.containsKey(new Key(each.kind(), each.reference()));
            if (there || !isWithin(each.at(), from, to)) continue;
            var kind = "missing-" + name(each.kind());
            findings.add(
                    new Finding(kind, each.reference(), each.subject(), each.amount(), null, ""));
        }
        return findings;
    }

    private static Finding amount(Ours ours, Movement theirs) {
        return new Finding(
                "amount-of-" + name(ours.kind()),
                ours.reference(),
                ours.subject(),
                ours.amount(),
                theirs.amount(),
                "");
    }

    private static boolean isWithin(Instant at, Instant from, Instant to) {
        return !at.isBefore(from) && at.isBefore(to);
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
