package fr.halle.ordering.placed;

import fr.halle.kernel.OfferId;
import fr.halle.ordering.OrderId;
import fr.halle.ordering.PurchaseId;
import fr.halle.payments.Tender;
import fr.halle.shops.BuyingShops.BuyingShop;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Orders of several shops, placed and paid together. {@code token} opens its page to whoever holds
 * the link. {@code buyer} is null for a consumer.
 */
@NamedInterface("counter")
public record Purchase(
        PurchaseId id,
        String number,
        String token,
        Contact contact,
        @Nullable BuyingShop buyer,
        String tender,
        Instant placedAt,
        @Nullable Instant payableUntil,
        State state,
        List<Order> orders) {

    public enum State {
        AWAITING_PAYMENT,
        CONFIRMED,
        /** The money did not come in time; everything went back on the shelves. */
        EXPIRED
    }

    /** What is left to pay of it, VAT included. */
    public Money total() {
        return orders.stream().map(Order::total).reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
    }

    /** « 48 21 77 03 », as it is said on the telephone. */
    public String spokenNumber() {
        return number.replaceAll("(..)(?!$)", "$1 ");
    }

    /** Each shop receives its part at the hand-over; nothing was paid before. */
    public boolean isPaidOnCollection() {
        return tender.equals(Tender.ON_COLLECTION);
    }

    public String path() {
        return "/purchases/" + token;
    }

    public Order order(OrderId id) {
        return orders.stream().filter(order -> order.id().equals(id)).findFirst().orElseThrow();
    }

    /** Each offer that was ordered, cancelled since or not. */
    public Map<OfferId, OrderLine> ordered() {
        var ordered = new LinkedHashMap<OfferId, OrderLine>();
        orders.forEach(order -> order.lines().forEach(line -> ordered.put(line.offer(), line)));
        return ordered;
    }

    /** What of it was ordered by weight: one thing each, however many steps. */
    public Set<OfferId> weighed() {
        return ordered().values().stream()
                .filter(line -> line.weight() != null)
                .map(OrderLine::offer)
                .collect(Collectors.toSet());
    }

    /** What it holds of each offer, all shops together. */
    public Map<OfferId, Integer> quantities() {
        var quantities = new HashMap<OfferId, Integer>();
        for (var order : orders) {
            order.standing()
                    .forEach(line -> quantities.merge(line.offer(), line.quantity(), Integer::sum));
        }
        return quantities;
    }
}
