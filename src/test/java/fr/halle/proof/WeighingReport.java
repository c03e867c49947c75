package fr.halle.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** What the weighing proof found; written only when it holds. */
record WeighingReport(
        long seed, int kills, int unanswered, int before, WeighingCrashProofTests.Back back) {

    void write() throws IOException, InterruptedException {
        var text =
                """
                # Weighing proof

                `mvn verify -Pproof -Dtest=WeighingCrashProofTests`: goods sold by weight are paid for by card at their upper tolerance,
                weighed, and handed over while Halle's JVM is killed with `kill -9` up to 600 ms after the hand-over was asked for; after
                the last start every hand-over is asked for once more. All books agree, and the bank's own record says what it gave
                back. This page is written by the test, and only when it passes.

                | | |
                | --- | --- |
                | date | %s |
                | commit | %s |
                | seed | %d |
                | kills | %d |
                | hand-overs that died before they were answered | %d |
                | hand-overs that were written all the same, or before the kill | %d |
                | orders handed over, each with one refund | %d of %d |
                | cents paid beyond what was weighed, and given back by the bank | %d, %d |
                """
                        .formatted(
                                Instant.now(),
                                CrashReport.commit(),
                                seed,
                                kills,
                                unanswered,
                                before,
                                back.refunds(),
                                back.orders(),
                                back.askedBack(),
                                back.bankGave());
        Files.writeString(Path.of("docs", "proof", "weighing-proof.md"), text);
    }
}
