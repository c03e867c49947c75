package fr.halle.charter.checks;

import fr.halle.catalog.Changes;
import fr.halle.catalog.checking.ListingsForCheck;
import fr.halle.charter.versions.Versions;
import fr.halle.jobs.Job;
import fr.halle.jobs.LongWork;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;

/**
 * Checks every listing anew, a thousand at a time; each thousand, its progress and the last product
 * it has seen are committed together, so after a crash it goes on with the next one. A version that
 * is overtaken meanwhile is left: the next one has a re-check of its own.
 */
@Component
class Recheck implements Job {

    private static final Logger log = LoggerFactory.getLogger(Recheck.class);
    private static final int STRETCH = 1_000;

    private final Everything everything;
    private final Checking checking;
    private final LongWork work;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** What is checked, in turns with whoever follows the changes. */
    @Component
    record Everything(ListingsForCheck listings, Versions versions, Changes changes, Seen seen) {}

    Recheck(
            Everything everything,
            Checking checking,
            LongWork work,
            TransactionTemplate transaction,
            Clock clock) {
        this.everything = everything;
        this.checking = checking;
        this.work = work;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return Rechecks.JOB;
    }

    @Override
    public void run(String subject) {
        var name = Rechecks.progressName(subject);
        var begun = work.begin(name, Math.max(1, everything.listings().count()));
        if (begun.finished()) return;
        int number = Rechecks.version(subject);
        while (Boolean.TRUE.equals(transaction.execute(status -> step(name, number)))) {}
        work.of(name).ifPresent(now -> log.info("{}: {} % in {}", name, now.percent(), now.took()));
    }

    /** Says whether there is more. */
    private boolean step(String name, int number) {
        everything.changes().hold(Follower.READER);
        var now = work.hold(name).orElseThrow();
        var at = clock.instant();
        var version = everything.versions().inForce(at);
        if (now.finished() || version.number() != number) return false;
        var found = everything.listings().all(everything.seen().last(name), STRETCH);
        checking.keep(version, found, at);
        boolean more = found.size() == STRETCH;
        if (more) everything.seen().note(name, found.getLast().id());
        long seen = now.done() + found.size();
        work.advance(name, more ? Math.min(seen, now.total() - 1) : now.total());
        return more;
    }
}
