package fr.halle.invoicing.issuing;

import fr.halle.invoicing.paper.Kind;
import fr.halle.invoicing.paper.Paper;
import fr.halle.invoicing.paper.Sums;
import fr.halle.kernel.CivilTime;
import fr.halle.ordering.counter.Deliveries;
import fr.halle.ordering.counter.Deliveries.Delivery;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Makes the one invoice of an order, of what was really handed over. */
@Component
class Invoices {

    private final Mandates mandates;
    private final Wishes wishes;
    private final Deliveries deliveries;
    private final Sides sides;
    private final Bench bench;

    /** What is written on, and what is known to be written. */
    @Component
    record Bench(Documents documents, Press press) {}

    Invoices(Mandates mandates, Wishes wishes, Deliveries deliveries, Sides sides, Bench bench) {
        this.mandates = mandates;
        this.wishes = wishes;
        this.deliveries = deliveries;
        this.sides = sides;
        this.bench = bench;
    }

    /** Looks before it acts: a second run changes nothing. */
    @Transactional
    public void issue(Wish wish) {
        var mandate = mandates.inForce(wish.shop());
        if (mandate.isEmpty() || bench.documents().hasInvoice(wish.order())) return;
        var delivery = deliveries.of(wish.order());
        if (delivery.isEmpty()) return;
        @Nullable Instant handedOver = delivery.get().handedOverAt();
        if (handedOver != null) issue(wish, delivery.get(), handedOver, mandate.get());
    }

    private void issue(Wish wish, Delivery delivery, Instant handedOver, UUID mandate) {
        var seller = sides.seller(wish.shop());
        if (seller.isEmpty()) {
            wishes.trouble(wish.order(), Wish.Trouble.IDENTITY);
            return;
        }
        var entries = Delivered.entries(delivery.order(), seller.get().franchise());
        if (entries.isEmpty()) {
            wishes.trouble(wish.order(), Wish.Trouble.NOTHING);
            return;
        }
        var purchase = delivery.purchase();
        bench.press()
                .issue(
                        new Issue(
                                Kind.INVOICE,
                                mandate,
                                wish.shop(),
                                purchase.id().value(),
                                wish.order(),
                                seller.get().party(),
                                sides.buyer(purchase, wish),
                                Sums.of(entries),
                                supply(delivery, handedOver),
                                null,
                                purchase.contact().language()),
                        delivery.order().total());
    }

    /**
     * A card is charged when the purchase is placed; across the counter it is paid when fetched.
     */
    private static Paper.Supply supply(Delivery delivery, Instant handedOver) {
        var purchase = delivery.purchase();
        boolean counter = purchase.isPaidOnCollection();
        return new Paper.Supply(
                purchase.number(),
                day(handedOver),
                day(counter ? handedOver : purchase.placedAt()),
                counter);
    }

    private static LocalDate day(Instant instant) {
        return CivilTime.local(instant).toLocalDate();
    }
}
