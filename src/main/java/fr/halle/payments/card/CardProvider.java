package fr.halle.payments.card;

import fr.halle.kernel.Language;
import fr.halle.payments.Tender;

import org.joda.money.Money;

import java.util.UUID;

/**
 * A company that takes cards on a page of its own, keeps the money and moves it as it is told.
 * Every call goes out over the network: never made inside a transaction, answers within about three
 * seconds or throws. {@link Declined} is a no for good; any other exception leaves unknown whether
 * it was done, and the same instruction is given again.
 */
public interface CardProvider extends Tender {

    /** What its page asks for, and where it sends the shopper afterwards (a path of ours). */
    record Order(UUID subject, String label, Money amount, String returnPath, Language language) {}

    /** A page that waits for the shopper. */
    record Session(String id, String url) {}

    /**
     * A payee's part of a payment, for its account at the provider.
     *
     * @param subject groups the transfers of one payment in the provider's own record
     */
    record Transfer(String account, Money amount, String paymentReference, UUID subject) {}

    Session open(Order order);

    /** How the session stands now. */
    CardOutcome lookUp(String session);

    /** Gives back a part of a payment. Answers with the provider's own name of the refund. */
    String refund(String paymentReference, Money amount, Instruction instruction);

    /** Sends a payee its part. Answers with the provider's own name of the transfer. */
    String transfer(Transfer transfer, Instruction instruction);

    /** Takes back from a payee some of a transfer. Answers with the provider's own name of it. */
    String reverse(String transferReference, Money amount, Instruction instruction);

    /** Where one is offered that does, demonstrations keep away. */
    default boolean movesRealMoney() {
        return false;
    }

    @Override
    default Timing timing() {
        return Timing.NOW;
    }
}
