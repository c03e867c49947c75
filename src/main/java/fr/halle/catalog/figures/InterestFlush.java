package fr.halle.catalog.figures;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Writes down what this process has counted, every few seconds and when it stops: one statement.
 */
@Component
public class InterestFlush implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(InterestFlush.class);
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final Interest interest;
    private final JdbcClient jdbc;
    private final AtomicBoolean running = new AtomicBoolean();

    InterestFlush(Interest interest, JdbcClient jdbc) {
        this.interest = interest;
        this.jdbc = jdbc;
    }

    /** Rows are written in the order of their key, so that two processes never wait in a circle. */
    public synchronized void flush() {
        var drained = interest.drain();
        if (drained.isEmpty()) return;
        var keys = new ArrayList<>(drained.keySet());
        var counts = keys.stream().map(drained::get).toList();
        try {
            jdbc.sql(
                            """
                            insert into catalog.interest_day as i (shop_id, day, product_id, views, added)
                            select o.shop_id, c.day, o.product_id, sum(c.views), sum(c.added)
                            from unnest(?::uuid[], ?::text[]::date[], ?::int[], ?::int[]) as c (offer_id, day, views, added)
                            join catalog.offer o on o.id = c.offer_id
                            group by 1, 2, 3 order by 1, 2, 3
                            on conflict (shop_id, day, product_id) do update
                                set views = i.views + excluded.views, added = i.added + excluded.added
                            """)
                    .params(
                            keys.stream().map(key -> key.offer().value()).toArray(UUID[]::new),
                            keys.stream().map(key -> key.day().toString()).toArray(String[]::new),
                            counts.stream().map(Interest.Count::views).toArray(Integer[]::new),
                            counts.stream().map(Interest.Count::added).toArray(Integer[]::new))
                    .update();
        } catch (DataAccessException e) {
            interest.giveBack(drained);
            LOG.warn("{} counts of looks wait for the next time", keys.size(), e);
        }
    }

    @Override
    public void start() {
        running.set(true);
        Thread.ofVirtual().name("interest").start(this::keepFlushing);
    }

    private void keepFlushing() {
        while (running.get()) {
            try {
                Thread.sleep(EVERY);
            } catch (InterruptedException e) {
                return;
            }
            if (running.get()) flush();
        }
    }

    @Override
    public void stop() {
        running.set(false);
        flush();
    }

    @Override
    public boolean isRunning() {
        return running.get();
    }
}
