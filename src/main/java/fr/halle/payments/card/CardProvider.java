package fr.halle.payments.card;

import fr.halle.kernel.Language;
import fr.halle.payments.Tender;

import org.joda.money.Money;

import java.util.UUID;

/**
 * A company that takes cards on a page of its own. Every call goes out over the network: never made
 * inside a transaction, answers within about three seconds or throws.
 */
public interface CardProvider extends Tender {

    /** What its page asks for, and where it sends the shopper afterwards (a path of ours). */
    record Order(UUID subject, String label, Money amount, String returnPath, Language language) {}

    /** A page that waits for the shopper. */
    record Session(String id, String url) {}

    Session open(Order order);

    /** How the session stands now. */
    CardOutcome lookUp(String session);

    /** Gives back a part of a payment. The same key twice moves the money once. */
    void refund(String paymentReference, Money amount, String idempotencyKey);

    @Override
    default Timing timing() {
        return Timing.NOW;
    }
}
