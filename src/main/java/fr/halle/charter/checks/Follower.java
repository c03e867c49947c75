package fr.halle.charter.checks;

import fr.halle.catalog.Changes;
import fr.halle.jobs.RecurringJob;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.Duration;

/**
 * Checks anew what changes. The cursor's row is the lock by which everybody who checks takes turns:
 * whoever holds it reads after all that was written before.
 */
@Component
class Follower implements RecurringJob {

    /** Its name among the readers of the catalogue. */
    static final String READER = "charter";

    private static final int BATCH = 1_000;

    private final Changes changes;
    private final Checking checking;
    private final Rechecks rechecks;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Follower(
            Changes changes,
            Checking checking,
            Rechecks rechecks,
            TransactionTemplate transaction,
            Clock clock) {
        this.changes = changes;
        this.checking = checking;
        this.rechecks = rechecks;
        this.transaction = transaction;
        this.clock = clock;
        changes.register(READER);
    }

    @Override
    public String name() {
        return "charter.follow";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        while (Boolean.TRUE.equals(transaction.execute(status -> step()))) {}
    }

    /** Says whether there is more. */
    private boolean step() {
        var cursor = changes.hold(READER);
        var now = changes.now();
        if (cursor.cluster() != now.cluster()) {
            changes.moveTo(READER, now);
            rechecks.ask(clock.instant());
            return true;
        }
        var stretch = changes.after(cursor, BATCH);
        if (stretch.products().isEmpty()) return false;
        checking.check(stretch.products(), clock.instant());
        changes.moveTo(READER, stretch.next());
        return stretch.more();
    }
}
