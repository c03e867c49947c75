package fr.halle.search;

import fr.halle.catalog.Changes;
import fr.halle.catalog.Listings;
import fr.halle.jobs.RecurringJob;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;

/**
 * Follows what is put on sale. What a batch of changes teaches and the cursor behind it are
 * committed together, so a crash repeats the batch or nothing; processes that follow at once take
 * turns on the cursor's row.
 */
@Component
class Follower implements RecurringJob {

    private static final int BATCH = 1_000;
    private static final String READER = "search";

    private final Changes changes;
    private final Listings listings;
    private final ReadModel model;
    private final WholeReading whole;
    private final TransactionTemplate transaction;

    Follower(
            Changes changes,
            Listings listings,
            ReadModel model,
            WholeReading whole,
            TransactionTemplate transaction) {
        this.changes = changes;
        this.listings = listings;
        this.model = model;
        this.whole = whole;
        this.transaction = transaction;
        changes.register(READER);
    }

    @Override
    public String name() {
        return "search.follow";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        changes.noteReductions();
        if (!whole.census().isDue() && !changes.after(model.cursor(), 1).more()) return;
        while (Boolean.TRUE.equals(transaction.execute(status -> step()))) {}
    }

    /** Says whether there is more. */
    private boolean step() {
        var cursor = model.holdCursor();
        var now = changes.now();
        if (cursor.cluster() != now.cluster()) {
            whole.read();
            model.moveTo(now);
            changes.moveTo(READER, now);
            return true;
        }
        var stretch = changes.after(cursor, BATCH);
        whole.census().take();
        model.forget(stretch.products());
        model.learn(listings.byIds(stretch.products()));
        model.moveTo(stretch.next());
        changes.moveTo(READER, stretch.next());
        return stretch.more();
    }
}
