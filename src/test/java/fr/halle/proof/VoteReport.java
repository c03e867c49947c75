package fr.halle.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** What the proof found, for docs/proof. */
record VoteReport(HalleProcess halle, Map<String, VotesTold> votes, Instant began, long seed) {

    void write() throws IOException, InterruptedException {
        var rows =
                votes.entrySet().stream()
                        .flatMap(
                                vote ->
                                        VoteCrashProofTests.figures(vote.getValue())
                                                .entrySet()
                                                .stream()
                                                .map(
                                                        each ->
                                                                "| %s: %s | %d |"
                                                                        .formatted(
                                                                                vote.getKey(),
                                                                                each.getKey(),
                                                                                each.getValue())))
                        .collect(Collectors.joining("\n"));
        var text =
                """
                # Vote crash proof

                `mvn test -Pproof -Dtest=VoteCrashProofTests`: an assembly votes on phones over HTTP, first by name and then in
                secret, and Halle's JVM is killed with `kill -9` in the middle of each vote, again and again. Phones try until
                they are answered, and some give a voice twice; a few come while the vote is closed, ten come afterwards. At the
                end the choices are exactly those that phones were told are counted: every receipt of the named vote proves its
                choice, every code of the secret one is in the list with its choice, and the list is as long as the voices that
                were given. A voice whose answer was cut off by a kill is either given again or found given, never both. This
                page is written by the test, and only when it passes.

                | | |
                | --- | --- |
                | date | %s |
                | commit | %s |
                | seed | %d |
                | duration | %d s |
                | phones, voices | %d, %d |
                | kills of Halle | %d |
                %s
                """
                        .formatted(
                                began,
                                CrashReport.commit(),
                                seed,
                                Duration.between(began, Instant.now()).toSeconds(),
                                VotingRoom.MEMBERS,
                                VotingRoom.VOICES,
                                halle.kills,
                                rows);
        Files.writeString(
                Files.createDirectories(Path.of("docs/proof")).resolve("vote-crash-proof.md"),
                text);
        System.out.println(text);
    }
}
