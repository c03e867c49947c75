package fr.halle.proof;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the proof found, for docs/proof. */
public record CrashReport(
        HalleProcess halle, Told told, SmtpSink mails, JdbcClient jdbc, Instant began, long seed) {

    private static final List<String> SETTINGS =
            List.of(
                    "server_version",
                    "fsync",
                    "synchronous_commit",
                    "full_page_writes",
                    "data_checksums");

    void write() throws IOException, InterruptedException {
        var starts = halle.starts.stream().skip(1).sorted().toList();
        var text =
                """
                # Crash proof

                `mvn verify -Pproof -Dtest=CrashProofTests`: eight shoppers and two merchants use Halle over HTTP while its
                JVM, and sometimes its PostgreSQL, is killed with `kill -9`. Every shopper writes down what a page confirmed.
                At the end each of these purchases is there exactly once, with its stock, its places, its payment and its
                letters, and the books agree (`fr.halle.testing.BookRules`). This page is written by the test, and only
                when it passes.

                | | |
                | --- | --- |
                | date | %s |
                | commit | %s |
                | seed | %d |
                | machine | %d processors, %s |
                | duration | %d s |
                | kills of Halle | %d, some while it was starting |
                | kills of its PostgreSQL | %d |
                | start after a kill, median and longest | %.1f s, %.1f s |
                | purchases placed | %d |
                | confirmed | %d |
                | confirmed on a page that a shopper read | %d |
                | given up after 20 s without payment | %d |
                | payments by card, refunds | %d, %d |
                | orders handed over, cancelled | %d, %d |
                | letters written | %d |
                | deliveries | %d, of which %d twice under the same Message-ID |
                | answers 500 while the database was there | %d |

                PostgreSQL was Halle's own, as a newcomer starts it:

                %s
                """
                        .formatted(
                                began,
                                commit(),
                                seed,
                                Runtime.getRuntime().availableProcessors(),
                                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                                Duration.between(began, Instant.now()).toSeconds(),
                                halle.kills,
                                halle.serverKills,
                                seconds(starts.get(starts.size() / 2)),
                                seconds(starts.getLast()),
                                count("ordering.purchase"),
                                count("ordering.purchase where confirmed_at is not null"),
                                told.confirmed.size(),
                                count("ordering.purchase where expired_at is not null"),
                                count("payments.payment where provider = 'demonstration-card'"),
                                count("payments.refund"),
                                count("fulfilment.consignment where handed_over_at is not null"),
                                count("ordering.shop_order where cancelled_at is not null"),
                                count("mail.letter"),
                                mails.deliveries(),
                                mails.deliveries() - count("mail.letter"),
                                told.broken.size(),
                                settings());
        Files.writeString(
                Files.createDirectories(Path.of("docs/proof")).resolve("crash-proof.md"), text);
        System.out.println(text);
    }

    private String settings() {
        var rows =
                SETTINGS.stream()
                        .map(
                                name ->
                                        "| "
                                                + name
                                                + " | "
                                                + jdbc.sql("show " + name)
                                                        .query(String.class)
                                                        .single()
                                                + " |");
        return Stream.concat(Stream.of("| setting | value |", "| --- | --- |"), rows)
                .collect(Collectors.joining("\n"));
    }

    private int count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Integer.class).single();
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    /** What ran. */
    public static String commit() throws IOException, InterruptedException {
        boolean clean = said("git", "status", "--porcelain", "src").isEmpty();
        return said("git", "rev-parse", "HEAD") + (clean ? "" : " and changes");
    }

    private static String said(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var words = new String(process.getInputStream().readAllBytes()).strip();
        process.waitFor();
        return words;
    }
}
