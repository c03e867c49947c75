package fr.halle.proof;

import fr.halle.testing.Books;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/**
 * People buy, pay, fetch and cancel over HTTP while Halle, and sometimes its PostgreSQL, is killed
 * again and again. At the end everything that a page confirmed is there, once, and the books agree.
 */
@Tag("proof")
class CrashProofTests {

    private static final int KILLS = Integer.getInteger("halle.proof.kills", 20);
    private static final int SHOPPERS = 8;
    private static final int MERCHANTS = 2;
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
                var visitors = letIn(halle, halle.database().jdbc());
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

    private List<Thread> letIn(HalleProcess halle, JdbcClient jdbc) {
        var day = new Visitor.Day(halle.port(), told, over, databaseAway);
        var offers =
                jdbc.sql("select offer_id from catalog.stock where available > 0 order by offer_id")
                        .query(UUID.class)
                        .list();
        var merchants =
                jdbc
                        .sql(
                                """
                                select s.slug, min(p.email) as email from shops.shop s
                                join organisations.mandate m on m.organisation_id = s.organisation_id
                                join identity.person p on p.id = m.person_id group by s.slug
                                """)
                        .query()
                        .listOfRows()
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        row -> (String) row.get("slug"),
                                        row -> (String) row.get("email")));
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < SHOPPERS; i++) {
            threads.add(Thread.ofVirtual().start(new ShoppingVisitor(day, i, seed, offers)));
        }
        for (int i = 0; i < MERCHANTS; i++) {
            threads.add(Thread.ofVirtual().start(new SellingVisitor(day, seed - i, merchants)));
        }
        return threads;
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
