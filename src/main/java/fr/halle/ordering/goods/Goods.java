package fr.halle.ordering.goods;

import fr.halle.catalog.Catalog;
import fr.halle.catalog.Shortage;
import fr.halle.catalog.Wanted;
import fr.halle.catalog.farm.CycleGoods;
import fr.halle.catalog.farm.Gathering;
import fr.halle.kernel.OfferId;
import fr.halle.ordering.basket.Parcel;
import fr.halle.ordering.placed.Order;
import fr.halle.ordering.placed.OrderLine;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes what is ordered, and puts it back: stock first, then the days of cycles. */
@Component
public class Goods {

    private final Catalog catalog;
    private final CycleGoods cycles;

    Goods(Catalog catalog, CycleGoods cycles) {
        this.catalog = catalog;
        this.cycles = cycles;
    }

    /** Every reason why not; the caller then rolls back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Shortage> take(List<Wanted> wanted, List<Parcel> parcels) {
        var shortages = new ArrayList<Shortage>(catalog.take(wanted));
        if (!shortages.isEmpty()) return shortages;
        parcels.stream()
                .sorted(
                        (one, other) ->
                                one.shop().id().value().compareTo(other.shop().id().value()))
                .forEach(parcel -> takeDay(parcel, shortages));
        return shortages;
    }

    private void takeDay(Parcel parcel, List<Shortage> shortages) {
        @Nullable Gathering gathering = parcel.gathering();
        if (gathering == null) return;
        var lines = parcel.lines().stream().filter(line -> line.offer().cycle() != null).toList();
        var quantities = new HashMap<OfferId, Integer>();
        lines.forEach(line -> quantities.put(line.offer().id(), line.quantity()));
        if (cycles.take(quantities, gathering.day())) return;
        for (var few : cycles.left(quantities, gathering.day()).entrySet()) {
            lines.stream()
                    .filter(line -> line.offer().id().equals(few.getKey()))
                    .filter(line -> line.quantity() > few.getValue())
                    .forEach(
                            line ->
                                    shortages.add(
                                            new Shortage.SoldOut(
                                                    line.offer().id(),
                                                    line.offer().fullName(),
                                                    line.quantity(),
                                                    few.getValue())));
        }
    }

    /**
     * Takes again what was put back, at the price of the order whatever it is now. Every order in
     * which something is gone; the caller then rolls back.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Order> takeAgain(List<Order> orders, boolean byShop) {
        var prices = new HashMap<OfferId, Money>();
        var shortages = catalog.take(wanted(orders, byShop, prices));
        for (var shortage : shortages) {
            if (shortage instanceof Shortage.PriceHasChanged changed) {
                prices.put(changed.offer(), changed.now());
            }
        }
        if (!prices.isEmpty()) shortages = catalog.take(wanted(orders, byShop, prices));
        var gone = new HashSet<OfferId>();
        shortages.forEach(shortage -> gone.add(shortage.offer()));
        return orders.stream()
                .filter(order -> holds(order, gone) || gone.isEmpty() && !takeDays(order))
                .toList();
    }

    private static List<Wanted> wanted(
            List<Order> orders, boolean byShop, Map<OfferId, Money> prices) {
        return orders.stream()
                .flatMap(order -> order.standing().stream())
                .map(
                        line ->
                                new Wanted(
                                        line.offer(),
                                        line.quantity(),
                                        prices.getOrDefault(line.offer(), line.unitPrice()),
                                        byShop))
                .toList();
    }

    private static boolean holds(Order order, Set<OfferId> gone) {
        return order.standing().stream().anyMatch(line -> gone.contains(line.offer()));
    }

    private boolean takeDays(Order order) {
        var days = new HashMap<LocalDate, Map<OfferId, Integer>>();
        for (var line : order.standing()) {
            @Nullable LocalDate day = line.gatheredOn();
            if (day == null) continue;
            days.computeIfAbsent(day, _ -> new HashMap<>())
                    .merge(line.offer(), line.quantity(), Integer::sum);
        }
        return days.entrySet().stream().allMatch(day -> cycles.take(day.getValue(), day.getKey()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void putBack(Collection<OrderLine> lines) {
        Map<OfferId, Integer> all = new HashMap<>();
        Map<LocalDate, Map<OfferId, Integer>> days = new HashMap<>();
        for (var line : lines) {
            all.merge(line.offer(), line.quantity(), Integer::sum);
            @Nullable LocalDate day = line.gatheredOn();
            if (day == null) continue;
            days.computeIfAbsent(day, _ -> new HashMap<>())
                    .merge(line.offer(), line.quantity(), Integer::sum);
        }
        catalog.putBack(all);
        days.forEach((day, quantities) -> cycles.putBack(quantities, day));
    }
}
