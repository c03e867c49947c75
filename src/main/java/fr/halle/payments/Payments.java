package fr.halle.payments;

import org.joda.money.Money;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The door: asks for money, says how it stands, gives it back. An unknown subject or part throws
 * IllegalArgumentException.
 */
@Component
public class Payments {

    private final List<Tender> tenders;
    private final Requests requests;
    private final Cards cards;
    private final AtHandOver atHandOver;
    private final GivingBack givingBack;

    Payments(
            List<Tender> tenders,
            Requests requests,
            Cards cards,
            AtHandOver atHandOver,
            GivingBack givingBack) {
        this.tenders = tenders;
        this.requests = requests;
        this.cards = cards;
        this.atHandOver = atHandOver;
        this.givingBack = givingBack;
    }

    /** The ways to pay here, in the order in which to show them. */
    public List<Tender> tenders() {
        return tenders.stream().filter(Tender::isOffered).toList();
    }

    /**
     * Asks for the money, in the caller's transaction: rows only, no call to anybody. Once for each
     * subject.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void request(PaymentDemand demand) {
        var tender = offered(demand.tender());
        if (tender.timing() == Tender.Timing.NOW && !demand.total().isPositive()) {
            throw new IllegalArgumentException("Nothing to pay for " + demand.subject());
        }
        requests.add(demand);
    }

    /**
     * Opens the provider's page, or finds the one that is still open. Waits for the provider, so
     * outside any transaction.
     */
    @Transactional(propagation = Propagation.NEVER)
    public Next begin(UUID subject) {
        return cards.begin(subject);
    }

    public PaymentState state(UUID subject) {
        return requests.of(subject).state();
    }

    /**
     * Asks the provider now and acts upon the answer; at most a few seconds, and no answer changes
     * nothing.
     */
    @Transactional(propagation = Propagation.NEVER)
    public void check(UUID subject) {
        cards.look(subject);
    }

    /**
     * Another way to pay, in the caller's transaction. IllegalStateException once it is paid,
     * received in part or expired.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changeTender(UUID subject, String tender) {
        offered(tender);
        var request = requests.locked(subject);
        boolean begun =
                request.onCollection() && request.cameIn().isGreaterThan(request.goesBack());
        if (!request.waits() || begun) {
            throw new IllegalStateException(
                    "No other way to pay for %s: %s".formatted(subject, request.state()));
        }
        if (!request.tender().equals(tender)) requests.changeTender(subject, tender);
    }

    /**
     * No longer waits, in the caller's transaction: what still comes in goes back.
     * IllegalStateException once it is paid.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void expire(UUID subject) {
        var request = requests.locked(subject);
        if (request.settled()) throw new IllegalStateException("Paid: " + subject);
        if (!request.expired()) requests.expire(subject);
    }

    /**
     * Gives back some of a part, in the caller's transaction. Paid by card: a refund, carried out
     * after the commit. Not paid yet: less is asked for. Received by the shop: written down as
     * handed back. More than what is left throws.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void giveBack(UUID subject, UUID part, Money amount, String reason) {
        giveBack(subject, part, amount, Why.of(reason));
    }

    /** As {@link #giveBack(UUID, UUID, Money, String)}, by somebody. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void giveBack(UUID subject, UUID part, Money amount, Why why) {
        givingBack.ofPart(subject, part, amount, why);
    }

    /**
     * No more than this is owed of a part: all that is beyond goes back, in the caller's
     * transaction. Said twice it changes nothing. Owing more than is left throws.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(UUID subject, UUID part, Money owed, String reason) {
        givingBack.beyond(subject, part, owed, reason);
    }

    /**
     * What the shop has to receive at the hand-over; zero when it is paid otherwise or received
     * already.
     */
    public Money dueOnCollection(UUID subject, UUID part) {
        return atHandOver.due(subject, part);
    }

    /** The shop has received what was due, in the caller's transaction. Twice changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void received(UUID subject, UUID part) {
        atHandOver.received(subject, part);
    }

    /**
     * The goods of a part are handed over, in the caller's transaction: what was paid for them is
     * its payee's from now on, and sent to it after the commit. Nothing happens where it is paid on
     * collection. Twice changes nothing.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(UUID subject, UUID part) {
        atHandOver.release(subject, part);
    }

    /**
     * What is kept of several parts after all that went back: the key is the part, the value its
     * subject. A part that nobody asked for is left out.
     */
    public Map<UUID, Money> kept(Map<UUID, UUID> subjects) {
        return givingBack.kept(subjects);
    }

    private Tender offered(String key) {
        return tenders().stream()
                .filter(tender -> tender.key().equals(key))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("Nobody can pay here by " + key));
    }
}
