package fr.halle.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Books;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Killed at each step of a payment while others shop: after the start and the comparison with the
 * bank nothing differs.
 */
@Tag("proof")
class MoneyCrashProofTests {

    private static final int TIMES = Integer.getInteger("halle.proof.times", 5);

    private final Told told = new Told();
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicBoolean databaseAway = new AtomicBoolean();
    private final long seed = Long.getLong("halle.proof.seed", System.nanoTime());
    private final Map<MoneyStep, Integer> hit = new EnumMap<>(MoneyStep.class);

    @Test
    void killedAtAnyStepNothingDiffersAfterwards() throws Exception {
        var began = Instant.now();
        var home =
                Files.createTempDirectory(Files.createDirectories(Path.of("target")), "money-proof")
                        .toAbsolutePath();
        System.out.println("Money crash proof in " + home + ", seed " + seed);
        try (var mails = new SmtpSink()) {
            var halle = HalleProcess.in(home, mails);
            try {
                halle.start();
                halle.awaitReady();
                var books = Books.opened(halle.database().jdbc());
                var day = new Visitor.Day(halle.port(), told, over, databaseAway);
                var visitors = new Crowd(day, seed).letIn(halle.database().jdbc());
                for (int time = 0; time < TIMES; time++) {
                    for (var step : MoneyStep.values()) killAt(step, halle);
                }
                over.set(true);
                for (var visitor : visitors) visitor.join();
                var jdbc = halle.database().jdbc();
                var comparison = new CrashComparison(jdbc, told, mails);
                comparison.awaitEndOfWaiting();
                books.over(jdbc).agreeAtTheEnd();
                comparison.agrees(halle.kills * 8);
                new MoneyReport(halle, jdbc, hit, began, seed, differences(jdbc)).write();
            } finally {
                over.set(true);
                halle.stop();
            }
        }
    }

    private void killAt(MoneyStep step, HalleProcess halle) throws Exception {
        var jdbc = halle.database().watching();
        long end = System.nanoTime() + 60_000_000_000L;
        while (jdbc.sql(step.someoneIsThere).query().listOfRows().isEmpty()) {
            if (System.nanoTime() > end) throw new AssertionError("Nobody comes to " + step);
        }
        halle.kill();
        hit.merge(step, 1, Integer::sum);
        halle.start();
        halle.awaitReady();
        System.out.printf("%s: %d, %d confirmed%n", step, hit.get(step), told.confirmed.size());
    }

    /** Once everything is old enough to be compared; none may be left open. */
    private static long differences(JdbcClient jdbc) throws InterruptedException {
        Thread.sleep(30_000);
        long open =
                jdbc.sql("select count(*) from payments.difference where resolved_at is null")
                        .query(Long.class)
                        .single();
        assertThat(open).as("differences with the bank").isZero();
        return jdbc.sql("select count(*) from payments.difference").query(Long.class).single();
    }
}
