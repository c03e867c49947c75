package fr.halle.ordering.placed;

import fr.halle.ordering.PurchaseId;
import fr.halle.ordering.late.LatePayment;
import fr.halle.payments.Payable;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** What happens to a purchase when its money comes, in the payment's own transaction. */
@Component
class PurchasePayments implements Payable {

    private final Purchases purchases;
    private final OrderLetters letters;
    private final LatePayment late;
    private final Clock clock;

    PurchasePayments(Purchases purchases, OrderLetters letters, LatePayment late, Clock clock) {
        this.purchases = purchases;
        this.letters = letters;
        this.late = late;
        this.clock = clock;
    }

    @Override
    public void lock(UUID subject) {
        purchases.lock(new PurchaseId(subject));
    }

    @Override
    public boolean paid(UUID subject) {
        var id = new PurchaseId(subject);
        boolean confirmed = purchases.confirm(id, clock.instant());
        if (confirmed) letters.received(purchases.byId(id));
        return confirmed;
    }

    @Override
    public Set<UUID> paidLate(UUID subject) {
        return late.revive(new PurchaseId(subject));
    }

    @Override
    public void givenBack(UUID subject) {
        letters.givenBack(purchases.byId(new PurchaseId(subject)));
    }

    /** The purchase waits on: its page offers another card, or paying on collection. */
    @Override
    public void refused(UUID subject) {}
}
