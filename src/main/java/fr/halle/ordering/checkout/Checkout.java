package fr.halle.ordering.checkout;

import fr.halle.catalog.Shortage;
import fr.halle.catalog.Wanted;
import fr.halle.catalog.farm.Gathering;
import fr.halle.fulfilment.Booking;
import fr.halle.fulfilment.BookingProblem;
import fr.halle.fulfilment.Fulfilment;
import fr.halle.fulfilment.Meeting;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;
import fr.halle.ordering.basket.Basket;
import fr.halle.ordering.basket.BasketId;
import fr.halle.ordering.basket.Baskets;
import fr.halle.ordering.basket.Parcel;
import fr.halle.ordering.basket.Parcels;
import fr.halle.ordering.goods.Goods;
import fr.halle.ordering.placed.NewPurchase;
import fr.halle.ordering.placed.Order;
import fr.halle.ordering.placed.Purchase;
import fr.halle.shops.BuyingShops;
import fr.halle.shops.BuyingShops.BuyingShop;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Turns a basket into a purchase, in one short transaction: everything is taken, or nothing is and
 * every reason is named. Locks go basket, stock, slot.
 */
@Component
class Checkout {

    private final Baskets baskets;
    private final Parcels parcels;
    private final Goods goods;
    private final Fulfilment fulfilment;
    private final Placing placing;

    /** Writes the purchase down, and what must follow it. */
    @Component
    record Placing(NewPurchase newPurchase, BuyingShops buyers, TransactionTemplate transaction) {}

    Checkout(
            Baskets baskets, Parcels parcels, Goods goods, Fulfilment fulfilment, Placing placing) {
        this.baskets = baskets;
        this.parcels = parcels;
        this.goods = goods;
        this.fulfilment = fulfilment;
        this.placing = placing;
    }

    /** What the same form placed before, if it was sent before. */
    Optional<Purchase> placedFrom(BasketId id, int revision) {
        return placing.newPurchase().placedFrom(id.value(), revision);
    }

    CheckoutOutcome place(BasketId id, CheckedForm form) {
        return Objects.requireNonNull(
                placing.transaction()
                        .execute(
                                status -> {
                                    var outcome = placeLocked(id, form);
                                    if (!(outcome instanceof CheckoutOutcome.Placed)) {
                                        status.setRollbackOnly();
                                    }
                                    return outcome;
                                }));
    }

    private CheckoutOutcome placeLocked(BasketId id, CheckedForm form) {
        var basket = baskets.lock(id);
        // the same form again: a double tap, a retry, a second tab
        var known = placing.newPurchase().placedFrom(id.value(), form.revision());
        if (known.isPresent()) return new CheckoutOutcome.Placed(known.get());
        if (basket.isEmpty()) return new CheckoutOutcome.EmptyBasket();
        if (basket.revision() != form.revision()) return new CheckoutOutcome.BasketHasChanged();
        var reduced = basket.reduced(form.atMost());
        if (reduced.isEmpty()) return new CheckoutOutcome.EmptyBasket();
        return take(reduced, form);
    }

    private CheckoutOutcome take(Basket basket, CheckedForm form) {
        if (!isTheirs(form.by().buyer(), basket.owner())) return new CheckoutOutcome.NotTheirShop();
        var lots = parcels.told(basket);
        var gone = gone(basket, lots, form);
        if (lots.isEmpty() && gone.isEmpty()) return new CheckoutOutcome.EmptyBasket();
        var wanted =
                Stream.concat(
                        lots.stream().flatMap(lot -> wanted(lot, form).stream()), gone.stream());
        var shortages = goods.take(wanted.toList(), lots);
        // it came back on sale between our two looks
        if (shortages.isEmpty() && !gone.isEmpty()) return new CheckoutOutcome.BasketHasChanged();
        var draft = placing.newPurchase().draft(form.by(), form.tender(), lots, form.messages());
        var bookings =
                IntStream.range(0, lots.size())
                        .mapToObj(i -> booking(draft.orders().get(i), lots.get(i), form))
                        .toList();
        List<BookingProblem> problems = fulfilment.book(bookings);
        if (!shortages.isEmpty() || !problems.isEmpty()) {
            return new CheckoutOutcome.Refused(List.<Shortage>copyOf(shortages), problems);
        }
        placing.newPurchase().add(draft, form.tender(), lots, basket.id().value(), form.revision());
        baskets.empty(basket.id());
        return new CheckoutOutcome.Placed(draft);
    }

    /** Asked again here: between form and purchase a mandate may end, or a shop be suspended. */
    private boolean isTheirs(@Nullable BuyingShop buyer, @Nullable PersonId owner) {
        if (buyer == null) return true;
        return owner != null
                && placing.buyers().of(owner).stream().anyMatch(own -> own.id().equals(buyer.id()));
    }

    /** What the page showed and the buyer may not have any more: it is told, not left out. */
    private static List<Wanted> gone(Basket basket, List<Parcel> lots, CheckedForm form) {
        var there =
                lots.stream()
                        .flatMap(lot -> lot.lines().stream())
                        .map(line -> line.offer().id())
                        .collect(Collectors.toSet());
        return basket.quantities().entrySet().stream()
                .filter(line -> !there.contains(line.getKey()))
                .filter(line -> form.shown().containsKey(line.getKey()))
                .map(
                        line ->
                                new Wanted(
                                        line.getKey(),
                                        line.getValue(),
                                        Money.ofMinor(
                                                CurrencyUnit.EUR,
                                                form.shown().getOrDefault(line.getKey(), 0L)),
                                        false))
                .toList();
    }

    private static Booking booking(Order order, Parcel lot, CheckedForm form) {
        var chosen = slot(form, order.shop());
        @Nullable Gathering at = lot.gathering();
        // what is fetched at two moments has none
        var meeting =
                at == null
                        ? null
                        : new Meeting(
                                lot.apart() ? Instant.MAX : at.starts(),
                                at.ends(),
                                at.cycle().place());
        return new Booking(
                order.id().consignment(), order.shop(), chosen, meeting, lot.preparation());
    }

    private static Instant slot(CheckedForm form, ShopId shop) {
        return form.slots().getOrDefault(shop, Instant.EPOCH);
    }

    private static List<Wanted> wanted(Parcel lot, CheckedForm form) {
        return lot.lines().stream()
                .map(
                        line -> {
                            var offer = line.offer();
                            // a price that no page showed is today's
                            long shown =
                                    form.shown()
                                            .getOrDefault(
                                                    offer.id(), offer.price().getAmountMinorLong());
                            return new Wanted(
                                    offer.id(),
                                    line.quantity(),
                                    Money.ofMinor(CurrencyUnit.EUR, shown),
                                    form.by().buyer() != null);
                        })
                .toList();
    }
}
