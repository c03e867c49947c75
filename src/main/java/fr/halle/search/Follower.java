package fr.halle.search;

import fr.halle.catalog.Changes;
import fr.halle.catalog.Listings;
import fr.halle.jobs.RecurringJob;
import fr.halle.kernel.ProductId;

import org.jspecify.annotations.Nullable;
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

    private final Changes changes;
    private final Listings listings;
    private final ReadModel model;
    private final Census census;
    private final TransactionTemplate transaction;

    Follower(
            Changes changes,
            Listings listings,
            ReadModel model,
            Census census,
            TransactionTemplate transaction) {
        this.changes = changes;
        this.listings = listings;
        this.model = model;
        this.census = census;
        this.transaction = transaction;
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
        if (!census.isDue() && !changes.after(model.cursor(), 1).more()) return;
        while (Boolean.TRUE.equals(transaction.execute(status -> step()))) {}
    }

    /** Says whether there is more. */
    private boolean step() {
        var cursor = model.holdCursor();
        var now = changes.now();
        if (cursor.cluster() != now.cluster()) return readAll(now);
        var stretch = changes.after(cursor, BATCH);
        census.take();
        model.forget(stretch.products());
        model.learn(listings.byIds(stretch.products()));
        model.moveTo(stretch.next());
        changes.forget(stretch.next());
        return stretch.more();
    }

    /** On the first day, and after a backup was restored into another server. */
    private boolean readAll(Changes.Cursor from) {
        model.forgetAll();
        census.take();
        @Nullable ProductId last = null;
        while (true) {
            var listed = listings.all(last, BATCH);
            model.learn(listed);
            if (listed.size() < BATCH) break;
            last = listed.getLast().id();
        }
        model.moveTo(from);
        return true;
    }
}
