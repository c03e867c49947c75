package fr.halle.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.ledger.Account.Nature;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How fast the books are, on Halle's own PostgreSQL with the settings that a newcomer gets. Needs
 * {@code pgbench}; nothing else should run meanwhile.
 */
@Tag("proof")
@SpringBootTest(
        properties = {
            "halle.test.own-database=true",
            "halle.database.folder=target/posting-figures/postgres"
        })
class PostingFiguresProofTests {

    private static final int THREADS = 16;
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final int PAYEES = 200;
    private static final Account FUNDS = new Account("funds", "bench", Unit.CENTS, Nature.ASSET);

    @Autowired Ledger ledger;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @Value("${halle.database.folder}")
    Path folder;

    @Test
    void postingIsNearlyAsFastAsTheDatabaseAlone() throws Exception {
        System.out.println("Durable: " + settings());
        for (int i = 0; i < PAYEES; i++) post(i);
        run(LONG.dividedBy(2));
        double first = pgbench();
        double ours = run(LONG);
        double second = pgbench();
        double theirs = (first + second) / 2;
        System.out.printf(
                "Posting, %d threads, one commit each: %.0f/s; pgbench with the same statement %.0f"
                        + " and %.0f/s; ratio %.2f%n",
                THREADS, ours, first, second, ours / theirs);
        assertThat(ours).isGreaterThanOrEqualTo(0.6 * theirs);
    }

    private double run(Duration time) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var counts =
                    IntStream.range(0, THREADS)
                            .mapToObj(thread -> threads.submit(() -> postUntil(end, thread)))
                            .toList();
            long all = 0;
            for (Future<Long> each : counts) all += each.get();
            return all / (double) time.toSeconds();
        }
    }

    private long postUntil(long end, int thread) {
        long posted = 0;
        while (System.nanoTime() < end) {
            post((int) ((posted * THREADS + thread) % PAYEES));
            posted++;
        }
        return posted;
    }

    private void post(int payee) {
        var to = new Account("payee:" + payee, "bench", Unit.CENTS, Nature.LIABILITY);
        var orders = new Account("orders", "bench", Unit.CENTS, Nature.LIABILITY);
        var entry =
                Entry.of(new Cause("bench", UUID.randomUUID()), UUID.randomUUID(), ledger.today())
                        .debit(orders, 1500, null)
                        .credit(FUNDS, 30, null)
                        .credit(to, 1470, null)
                        .entry();
        transaction.executeWithoutResult(_ -> ledger.post(entry));
    }

    /** The very statement, with values in place of its parameters, and a commit each. */
    private double pgbench() throws Exception {
        var script =
                "\\set payee random(0, %d)%nbegin;%n%s;%ncommit;%n"
                        .formatted(
                                PAYEES - 1,
                                Posting.POST
                                        .replaceAll("\\s+", " ")
                                        .replace(":kind", "'bench'")
                                        .replace(":cause", "gen_random_uuid()")
                                        .replace(":subject", "gen_random_uuid()")
                                        .replace(":unit", "'CENTS'")
                                        .replace(":day", "'" + ledger.today() + "'::date")
                                        .replace(":amounts", "array[1500, -30, -1470]")
                                        .replace(
                                                ":codes",
                                                "array['orders', 'funds', 'payee:' || :payee]")
                                        .replace(":details", "array[null, null, null]")
                                        .replace(":by", "null")
                                        .replace(":note", "''"));
        var file = Files.writeString(Path.of("target/posting-figures/post.sql"), script);
        var lines = Files.readAllLines(folder.resolve("data/postmaster.pid"));
        var command =
                new ProcessBuilder(
                        Stream.of(
                                        "pgbench -n -M prepared -c 16 -j 2 -T 20 -h 127.0.0.1 -p %s -U halle_app -f %s halle"
                                                .formatted(lines.get(3).strip(), file)
                                                .split(" "))
                                .toList());
        command.environment().put("PGPASSWORD", password());
        var told = command.redirectErrorStream(true).start();
        var text = new String(told.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(told.waitFor()).as(text).isZero();
        assertThat(text).contains("number of failed transactions: 0");
        return text.lines()
                .filter(line -> line.startsWith("tps = "))
                .mapToDouble(line -> Double.parseDouble(line.split(" ")[2]))
                .findFirst()
                .orElseThrow();
    }

    private String password() throws Exception {
        return Files.readAllLines(folder.resolve("passwords.properties")).stream()
                .filter(line -> line.startsWith("halle_app="))
                .map(line -> line.substring("halle_app=".length()))
                .findFirst()
                .orElseThrow();
    }

    private String settings() {
        return jdbc.sql(
                        """
                        select string_agg(name || ' = ' || setting, ', ' order by name) from pg_settings
                         where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'server_version')
                        """)
                .query(String.class)
                .single();
    }
}
