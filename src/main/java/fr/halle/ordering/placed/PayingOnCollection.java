package fr.halle.ordering.placed;

import fr.halle.ordering.PurchaseId;
import fr.halle.payments.Payments;
import fr.halle.payments.Tender;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;

/** A purchase that waited for a card is paid at the counters instead, and so confirmed at once. */
@Component
class PayingOnCollection {

    private final Purchases purchases;
    private final Payments payments;
    private final OrderLetters letters;
    private final Clock clock;

    PayingOnCollection(Purchases purchases, Payments payments, OrderLetters letters, Clock clock) {
        this.purchases = purchases;
        this.payments = payments;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Nothing changes once the purchase is confirmed or expired, or where no shop is paid on
     * collection.
     */
    @Transactional
    void choose(PurchaseId id) {
        purchases.lock(id);
        var tender =
                payments.tenders().stream()
                        .filter(offered -> offered.timing() == Tender.Timing.ON_COLLECTION)
                        .findFirst();
        if (tender.isEmpty() || !purchases.payBy(id, tender.get().key())) return;
        payments.changeTender(id.value(), tender.get().key());
        purchases.confirm(id, clock.instant());
        letters.received(purchases.byId(id));
    }
}
