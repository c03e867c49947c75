package fr.halle.jobs;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A job that notes what it did; a test may have it fail some times, or hold it while it runs. */
class NotedWork implements Job {

    static final String NAME = "test.noted";

    final List<String> done = new CopyOnWriteArrayList<>();
    final List<String> begun = new CopyOnWriteArrayList<>();
    final Map<String, Integer> failures = new ConcurrentHashMap<>();
    final Map<String, CountDownLatch> gates = new ConcurrentHashMap<>();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String subject) {
        begun.add(subject);
        int left = failures.merge(subject, -1, Integer::sum);
        if (left >= 0) throw new IllegalStateException("Not this time");
        try {
            var gate = gates.get(subject);
            if (gate != null) gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        done.add(subject);
    }

    int times(String subject) {
        return Collections.frequency(done, subject);
    }
}
