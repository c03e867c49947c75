package fr.halle.charter.shelf;

import fr.halle.catalog.checking.ListedForCheck;
import fr.halle.charter.Checked;
import fr.halle.charter.checks.Surroundings;
import fr.halle.charter.holds.Exemptions;
import fr.halle.charter.rules.Rule;
import fr.halle.charter.versions.Versions;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Judges one listing by the version in force, also one that is only being typed. */
@Component
public class Verdicts {

    private final Versions versions;
    private final Surroundings surroundings;
    private final Exemptions exemptions;
    private final Clock clock;

    Verdicts(Versions versions, Surroundings surroundings, Exemptions exemptions, Clock clock) {
        this.versions = versions;
        this.surroundings = surroundings;
        this.exemptions = exemptions;
        this.clock = clock;
    }

    public Verdict of(ListedForCheck listing) {
        var ruler = versions.inForce(clock.instant()).ruler();
        var checked = surroundings.check(List.of(listing), ruler).getFirst();
        var blocking = exemptions.blocking(checked);
        return new Verdict(
                checked.check().score(),
                mends(checked, blocking::contains),
                mends(checked, rule -> !blocking.contains(rule)));
    }

    private static List<Mend> mends(Checked checked, Predicate<Rule> which) {
        var check = checked.check();
        var listing = checked.listing();
        return check.failed().stream()
                .filter(which)
                .map(rule -> new Mend(listing.slug(), listing.name(), rule, check.gain(rule)))
                .sorted(Comparator.comparing(mend -> -mend.gain()))
                .toList();
    }
}
