package fr.halle.proof;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** What Halle told its visitors, as they wrote it down: the other side of the books. */
final class Told {

    /** The page said: confirmed, under this number. */
    record Confirmed(String email, String token, String number) {}

    /** A code that the page showed, for the counter of this shop. */
    record Code(String shop, String code) {}

    final ConcurrentLinkedQueue<Confirmed> confirmed = new ConcurrentLinkedQueue<>();
    final ConcurrentLinkedQueue<UUID> handedOver = new ConcurrentLinkedQueue<>();
    final ConcurrentLinkedQueue<UUID> cancelled = new ConcurrentLinkedQueue<>();

    /** Answers that no visitor should ever get. */
    final ConcurrentLinkedQueue<String> broken = new ConcurrentLinkedQueue<>();

    final LinkedBlockingQueue<Code> codes = new LinkedBlockingQueue<>();

    List<String> brokenAnswers() {
        return List.copyOf(broken);
    }
}
