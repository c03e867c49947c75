package fr.halle.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Real threads that begin at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** All of them, in their order; whatever one of them throws is thrown. */
    public static <T> List<T> run(List<? extends Callable<T>> works) throws Exception {
        var start = new CountDownLatch(1);
        var results = new ArrayList<T>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running =
                    works.stream()
                            .map(
                                    work ->
                                            threads.submit(
                                                    () -> {
                                                        start.await();
                                                        return work.call();
                                                    }))
                            .toList();
            start.countDown();
            for (var each : running) results.add(each.get());
        }
        return results;
    }

    /** The same work so many times; each is told its number. */
    public static <T> List<T> times(int times, Work<T> work) throws Exception {
        return run(
                IntStream.range(0, times)
                        .mapToObj(number -> (Callable<T>) () -> work.of(number))
                        .toList());
    }

    /** Work that knows its number. */
    public interface Work<T> {
        T of(int number) throws Exception;
    }
}
