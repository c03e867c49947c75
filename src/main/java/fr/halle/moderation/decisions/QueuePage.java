package fr.halle.moderation.decisions;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** {@code kind}: the one chosen, empty for all. */
record QueuePage(
        List<Queue.Waiting> waiting, Map<String, Integer> kinds, String kind, Instant now) {

    int all() {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whole days. */
    long age(Queue.Waiting each) {
        return Duration.between(each.since(), now).toDays();
    }
}
