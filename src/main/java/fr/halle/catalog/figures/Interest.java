package fr.halle.catalog.figures;

import fr.halle.kernel.CivilTime;
import fr.halle.kernel.OfferId;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts looks and additions to baskets in memory; {@link InterestFlush} writes them down a few
 * seconds later. A look costs its page no statement, and a process that dies loses some seconds of
 * looks: figures may bear that, money would not.
 */
@Component
public class Interest {

    /** Beyond so many different offers in a few seconds somebody plays with addresses. */
    private static final int MOST = 50_000;

    private final Clock clock;
    private final Map<Key, Count> counts = new ConcurrentHashMap<>();

    record Key(OfferId offer, LocalDate day) {}

    record Count(int views, int added) {
        Count plus(Count other) {
            return new Count(views + other.views, added + other.added);
        }
    }

    Interest(Clock clock) {
        this.clock = clock;
    }

    /** A page showed this offer to somebody. */
    public void looked(OfferId offer) {
        count(offer, new Count(1, 0));
    }

    /** Somebody put it in a basket. */
    public void added(OfferId offer) {
        count(offer, new Count(0, 1));
    }

    private void count(OfferId offer, Count one) {
        if (counts.size() >= MOST) return;
        var today = CivilTime.local(clock.instant()).toLocalDate();
        counts.merge(new Key(offer, today), one, Count::plus);
    }

    /** What was counted since the last time, which is forgotten here. */
    Map<Key, Count> drain() {
        var drained = new HashMap<Key, Count>();
        for (var key : counts.keySet()) {
            counts.computeIfPresent(
                    key,
                    (same, count) -> {
                        drained.put(same, count);
                        return null;
                    });
        }
        return drained;
    }

    /** What could not be written is counted again. */
    void giveBack(Map<Key, Count> drained) {
        drained.forEach((key, count) -> counts.merge(key, count, Count::plus));
    }
}
