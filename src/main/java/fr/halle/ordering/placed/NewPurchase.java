package fr.halle.ordering.placed;

import fr.halle.catalog.farm.Gathering;
import fr.halle.jobs.Jobs;
import fr.halle.kernel.ShopId;
import fr.halle.kernel.TimeOrderedId;
import fr.halle.ordering.OrderId;
import fr.halle.ordering.PurchaseId;
import fr.halle.ordering.basket.Parcel;
import fr.halle.ordering.returns.Returns;
import fr.halle.ordering.terms.OrderTerms;
import fr.halle.payments.PaymentDemand;
import fr.halle.payments.Payments;
import fr.halle.payments.Tender;
import fr.halle.shops.BuyingShops.BuyingShop;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A purchase in the making: drawn up, then written down with its payment request, its letters or
 * its end.
 */
@Component
public class NewPurchase {

    private final Purchases purchases;
    private final NewPurchases rows;
    private final Payments payments;
    private final Following following;
    private final Clock clock;

    /**
     * What follows a purchase: letters at once, or the end of the time for which goods and slots
     * are kept.
     */
    @Component
    record Following(
            OrderLetters letters,
            OrderTerms terms,
            Returns returns,
            Jobs jobs,
            @Value("${halle.ordering.time-to-pay:15m}") Duration timeToPay) {}

    NewPurchase(
            Purchases purchases,
            NewPurchases rows,
            Payments payments,
            Following following,
            Clock clock) {
        this.purchases = purchases;
        this.rows = rows;
        this.payments = payments;
        this.following = following;
        this.clock = clock;
    }

    /** Who buys: how to reach them, and in whose name unless it is their own. */
    public record Buying(Contact contact, @Nullable BuyingShop buyer) {}

    /** What the same form placed before, if it was sent before. */
    public Optional<Purchase> placedFrom(UUID basket, int revision) {
        return purchases.from(basket, revision);
    }

    /**
     * One order for each shop's parcel, at today's names and prices. Confirmed at once when it is
     * paid on collection.
     */
    public Purchase draft(
            Buying by, Tender tender, List<Parcel> parcels, Map<ShopId, String> messages) {
        var now = clock.instant();
        boolean paysNow = tender.timing() == Tender.Timing.NOW;
        var orders =
                parcels.stream()
                        .map(parcel -> order(parcel, messages.getOrDefault(parcel.shop().id(), "")))
                        .toList();
        return new Purchase(
                new PurchaseId(TimeOrderedId.next()),
                rows.freeNumber(),
                PurchaseNumbers.token(),
                by.contact(),
                by.buyer(),
                tender.key(),
                now,
                paysNow ? now.plus(following.timeToPay()) : null,
                paysNow ? Purchase.State.AWAITING_PAYMENT : Purchase.State.CONFIRMED,
                orders);
    }

    private Order order(Parcel parcel, String message) {
        var lines = new ArrayList<OrderLine>();
        @Nullable Gathering gathered = parcel.gathering();
        for (var line : parcel.lines()) {
            var offer = line.offer();
            lines.add(
                    new OrderLine(
                            lines.size() + 1,
                            offer.id(),
                            offer.fullName(),
                            line.quantity(),
                            offer.price(),
                            offer.vat(),
                            false,
                            "",
                            weight(line),
                            gathered == null || offer.cycle() == null ? null : gathered.day(),
                            line.contents(),
                            following.returns().notTakenBack(offer),
                            Money.zero(CurrencyUnit.EUR)));
        }
        var shop = parcel.shop();
        return new Order(
                new OrderId(TimeOrderedId.next()),
                shop.id(),
                shop.name(),
                shop.slug(),
                message,
                false,
                "",
                lines);
    }

    private static @Nullable LineWeight weight(Parcel.Line line) {
        var by = line.offer().weight();
        if (by == null) return null;
        return new LineWeight(by.target(line.quantity()), by.most(line.quantity()), null, null);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(
            Purchase purchase, Tender tender, List<Parcel> parcels, UUID basket, int revision) {
        rows.add(purchase, basket, revision);
        following.terms().freeze(purchase);
        payments.request(demand(purchase, parcels));
        @Nullable Instant payableUntil = purchase.payableUntil();
        if (payableUntil == null) {
            following.letters().received(purchase);
        } else {
            following.jobs().enqueue(Expiry.NAME, purchase.id().value().toString(), payableUntil);
        }
    }

    private static PaymentDemand demand(Purchase purchase, List<Parcel> parcels) {
        var parts = new ArrayList<PaymentDemand.Part>();
        for (int i = 0; i < parcels.size(); i++) {
            var order = purchase.orders().get(i);
            parts.add(
                    new PaymentDemand.Part(
                            order.id().value(),
                            parcels.get(i).shop().organisation(),
                            order.total()));
        }
        return new PaymentDemand(
                purchase.id().value(),
                purchase.tender(),
                purchase.spokenNumber(),
                purchase.path(),
                purchase.contact().language(),
                parts);
    }
}
