package fr.halle.proof;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** What the proof found, for docs/proof. */
record MoneyReport(
        HalleProcess halle,
        JdbcClient jdbc,
        Map<MoneyStep, Integer> hit,
        Instant began,
        long seed,
        long differences) {

    void write() throws IOException, InterruptedException {
        var steps =
                hit.entrySet().stream()
                        .map(
                                each ->
                                        "| killed at "
                                                + each.getKey()
                                                + " | "
                                                + each.getValue()
                                                + " |")
                        .collect(Collectors.joining("\n"));
        var text =
                """
                # Money crash proof

                `mvn test -Pproof -Dtest=MoneyCrashProofTests`: eight shoppers and two merchants use Halle over HTTP. A watcher
                reads the database until somebody is at a step of a payment, and kills Halle's JVM with `kill -9` at that
                moment; it starts again and the next step is watched for. At the end every payment, refund, transfer and
                entry agrees with the demonstration bank's own books (`fr.halle.testing.BookRules`, `LedgerRules`), what a page
                confirmed is there, and the comparison with the bank's record finds no difference. This page is written by
                the test, and only when it passes.

                | | |
                | --- | --- |
                | date | %s |
                | commit | %s |
                | seed | %d |
                | duration | %d s |
                %s
                | payments by card, in cents | %d, %d |
                | refunds, in cents | %d, %d |
                | transfers to payees, in cents | %d, %d |
                | entries in the ledger | %d |
                | differences found on the way and settled by themselves | %d |
                | differences at the end | 0 |
                """
                        .formatted(
                                began,
                                CrashReport.commit(),
                                seed,
                                Duration.between(began, Instant.now()).toSeconds(),
                                steps,
                                number(
                                        "count(*) from payments.payment where provider <> 'on-collection'"),
                                number(
                                        "sum(cents) from payments.payment where provider <> 'on-collection'"),
                                number("count(*) from payments.refund"),
                                number("sum(cents) from payments.refund"),
                                number("count(*) from payments.transfer"),
                                number("sum(cents) from payments.transfer"),
                                number("count(*) from ledger.entry"),
                                differences);
        Files.writeString(
                Files.createDirectories(Path.of("docs/proof")).resolve("money-crash-proof.md"),
                text);
    }

    private long number(String what) {
        return jdbc.sql("select coalesce((select " + what + "), 0)").query(Long.class).single();
    }
}
