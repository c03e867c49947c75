package fr.halle.payments.reconciliation;

import fr.halle.jobs.RecurringJob;
import fr.halle.payments.card.Movement;
import fr.halle.payments.card.ProviderRecord;
import fr.halle.payments.card.Providers;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares the last days with each provider's record, writes down what it costs and where we do not
 * agree, and settles what agrees by now.
 */
@Component
class Reconciliation implements RecurringJob {

    private static final Logger log = LoggerFactory.getLogger(Reconciliation.class);

    /** Compared anew each time: what was moved late, or told late, is found. */
    private static final Duration COMPARED = Duration.ofDays(3);

    /** Clocks differ, and what was moved may be written down a day later: by less than this. */
    private static final Duration BESIDE = Duration.ofDays(2);

    private final Providers providers;
    private final OurRecord record;
    private final Differences differences;
    private final Runs runs;
    private final Rhythm rhythm;

    /** How often; what is younger than that may be under way; and what time it is. */
    @Component
    record Rhythm(
            @Value("${halle.payments.reconcile-every:1h}") Duration every,
            @Value("${halle.payments.under-way:5m}") Duration underWay,
            Clock clock) {}

    Reconciliation(
            Providers providers,
            OurRecord record,
            Differences differences,
            Runs runs,
            Rhythm rhythm) {
        this.providers = providers;
        this.record = record;
        this.differences = differences;
        this.runs = runs;
        this.rhythm = rhythm;
    }

    @Override
    public String name() {
        return "payments.reconcile";
    }

    @Override
    public Duration every() {
        return rhythm.every();
    }

    @Override
    public void run() {
        providers.records().forEach(this::compare);
    }

    private void compare(ProviderRecord theirs) {
        var now = rhythm.clock().instant();
        var from = now.minus(COMPARED);
        var to = now.minus(rhythm.underWay());
        List<Movement> told;
        try {
            told = theirs.movements(from.minus(BESIDE), now.plus(BESIDE));
        } catch (RuntimeException e) {
            log.warn("{} does not show its record: {}", theirs.key(), e.toString());
            return; // the next turn compares these days too
        }
        runs.costs(theirs.key(), told);
        var ours = record.done(theirs.key(), from.minus(BESIDE));
        var findings = new ArrayList<>(Comparison.of(ours, told, from, to));
        findings.addAll(record.waiting(theirs.key(), now.minus(rhythm.underWay())));
        findings.forEach(finding -> differences.found(theirs.key(), finding));
        differences.agreed(theirs.key(), from, now);
        runs.add(theirs.key(), from, to, told, findings.size());
        if (!findings.isEmpty()) {
            log.warn("{} differences with {}", findings.size(), theirs.key());
        }
    }
}
