package fr.halle.proof;

import fr.halle.testing.Books;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * People buy, pay, fetch and cancel over HTTP while Halle, and sometimes its PostgreSQL, is killed
 * again and again. At the end everything that a page confirmed is there, once, and the books agree.
 */
@Tag("proof")
class CrashProofTests {

    private static final int KILLS = Integer.getInteger("halle.proof.kills", 20);
    private static final int JOB_THREADS = 5;

    private final Told told = new Told();
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicBoolean databaseAway = new AtomicBoolean();
    private final long seed = Long.getLong("halle.proof.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void whateverAPageConfirmedIsThereOnceHoweverOftenHalleIsKilled() throws Exception {
        var began = Instant.now();
        var home =
                Files.createTempDirectory(Files.createDirectories(Path.of("target")), "crash-proof")
                        .toAbsolutePath();
        System.out.println("Crash proof in " + home + ", seed " + seed);
        try (var mails = new SmtpSink()) {
            var halle = HalleProcess.in(home, mails);
            try {
                halle.start();
                halle.awaitReady();
                var books = Books.opened(halle.database().jdbc());
                var day = new Visitor.Day(halle.port(), told, over, databaseAway);
                var visitors = new Crowd(day, seed).letIn(halle.database().jdbc());
                for (int kill = 1; kill <= KILLS; kill++) liveAndDie(halle, mails, kill);
                over.set(true);
                for (var visitor : visitors) visitor.join();
                var jdbc = halle.database().jdbc();
                var comparison = new CrashComparison(jdbc, told, mails);
                comparison.awaitEndOfWaiting();
                books.over(jdbc).agreeAtTheEnd();
                comparison.agrees(halle.kills * JOB_THREADS);
                new CrashReport(halle, told, mails, jdbc, began, seed).write();
            } finally {
                over.set(true);
                halle.stop();
            }
        }
    }

    /**
     * Mostly in the middle of a day's work; now and then during the start itself, or its PostgreSQL
     * first.
     */
    private void liveAndDie(HalleProcess halle, SmtpSink mails, int kill) throws Exception {
        Thread.sleep(random.nextInt(2500, 7500));
        boolean serverFirst = kill % 8 == 3;
        if (serverFirst) {
            databaseAway.set(true);
            halle.killServer();
            Thread.sleep(random.nextInt(1000));
        }
        halle.kill();
        if (kill % 8 == 7) {
            halle.killServer();
        }
        halle.start();
        if (kill % 6 == 5) {
            Thread.sleep(random.nextInt(300, 5000));
            halle.kill();
            halle.start();
        }
        halle.awaitReady();
        databaseAway.set(false);
        System.out.printf(
                "%d of %d: %d confirmed, %d letters%n",
                kill, KILLS, told.confirmed.size(), mails.deliveries());
    }
}
