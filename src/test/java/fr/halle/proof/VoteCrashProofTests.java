package fr.halle.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

/**
 * Members vote on their phones, first by name and then in secret, while Halle is killed three times
 * in the middle of each vote. Every choice that a page confirmed is counted once, and no other.
 */
@Tag("proof")
class VoteCrashProofTests {

    private static final int KILLS = Integer.getInteger("halle.proof.kills", 3);
    private static final int LATECOMERS = 6;

    private final long seed = Long.getLong("halle.proof.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void whatAPhoneWasToldIsCountedOnceHoweverOftenHalleIsKilled() throws Exception {
        var began = Instant.now();
        var home =
                Files.createTempDirectory(Files.createDirectories(Path.of("target")), "vote-proof")
                        .toAbsolutePath();
        System.out.println("Vote crash proof in " + home + ", seed " + seed);
        try (var mails = new SmtpSink()) {
            var halle = HalleProcess.in(home, mails);
            try {
                halle.start();
                halle.awaitReady();
                var room = new VotingRoom(halle.port(), halle.database().jdbc());
                room.open(halle.database().jdbc());
                var phones =
                        IntStream.range(0, VotingRoom.MEMBERS)
                                .mapToObj(i -> phone(halle, room.emails.get(i), i))
                                .toList();
                var votes = new LinkedHashMap<String, VotesTold>();
                votes.put("by name", vote(halle, room, phones, false));
                votes.put("secret", vote(halle, room, phones, true));
                new VoteReport(halle, votes, began, seed).write();
            } finally {
                halle.stop();
            }
        }
    }

    private VotingPhone phone(HalleProcess halle, String email, int number) {
        return new VotingPhone(halle.port(), email, seed + number);
    }

    private VotesTold vote(
            HalleProcess halle, VotingRoom room, List<VotingPhone> phones, boolean secret)
            throws Exception {
        var codes = room.openPhones(secret);
        var told = new VotesTold();
        phones.forEach(phone -> phone.look(room.session()));
        var closing = new CountDownLatch(1);
        var punctual = new ArrayList<Thread>();
        var latecomers = new ArrayList<Thread>();
        for (int i = 0; i < phones.size(); i++) {
            var phone = phones.get(i);
            if (i < phones.size() - LATECOMERS)
                punctual.add(Thread.ofVirtual().start(() -> phone.vote(told)));
            else latecomers.add(Thread.ofVirtual().start(() -> voteAt(closing, phone, told)));
        }
        for (int kill = 1; kill <= KILLS; kill++) killAt(halle, told, kill);
        for (var each : punctual) each.join();
        closing.countDown();
        Thread.sleep(random.nextInt(50, 250));
        room.closePhones(codes);
        for (var each : latecomers) each.join();
        phones.subList(0, 10).forEach(phone -> phone.voteAfterwards(told));
        assertThat(told.wrong).isEmpty();
        new VoteComparison(halle.database().jdbc(), room.item(secret), phones, told).agrees(secret);
        return told;
    }

    private static void voteAt(CountDownLatch closing, VotingPhone phone, VotesTold told) {
        try {
            closing.await();
            phone.vote(told);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** While phones are busy: when the next quarter of the voices is in. */
    private void killAt(HalleProcess halle, VotesTold told, int kill) throws Exception {
        int enough = VotingRoom.VOICES * kill / (KILLS + 2);
        long end = System.nanoTime() + 60_000_000_000L;
        while (told.cast() < enough) {
            if (System.nanoTime() > end)
                throw new AssertionError("Nobody votes any more: " + told.cast() + told.wrong);
            Thread.onSpinWait();
        }
        Thread.sleep(random.nextInt(10));
        halle.kill();
        System.out.printf("%d of %d: %d cast%n", kill, KILLS, told.cast());
        halle.start();
        halle.awaitReady();
    }

    static Map<String, Integer> figures(VotesTold told) {
        var figures = new LinkedHashMap<String, Integer>();
        figures.put("voices that a page confirmed, with a receipt", told.confirmed.size());
        figures.put("voices found cast after the answer was cut off", told.cutOff.size());
        figures.put("attempts to give a voice twice, all refused", told.againRefused.get());
        figures.put("voices refused at the closing", told.late.size());
        figures.put("attempts after the closing, all refused", told.afterwardsRefused.get());
        figures.put("voices counted", told.cast());
        return figures;
    }
}
