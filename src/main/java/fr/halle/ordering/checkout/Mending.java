package fr.halle.ordering.checkout;

import fr.halle.catalog.Shortage;
import fr.halle.fulfilment.BookingProblem;
import fr.halle.kernel.CivilTime;
import fr.halle.kernel.OfferId;
import fr.halle.kernel.ShopId;
import fr.halle.ordering.basket.Parcel;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts a refusal into words, each next to its line or slot, and into what the next tap will ask for
 * instead.
 */
record Mending(List<Mistake> mistakes, Map<OfferId, Integer> atMost, Set<ShopId> moved) {

    static Mending nothing() {
        return new Mending(List.of(), Map.of(), Set.of());
    }

    /** {@code closed}: what cannot be handed over at all, and is left out. */
    static Mending of(CheckoutOutcome.Refused refused, List<Parcel> closed, Texts texts) {
        var atMost = new HashMap<OfferId, Integer>();
        closed.forEach(parcel -> parcel.lines().forEach(line -> atMost.put(line.offer().id(), 0)));
        var names =
                closed.stream().collect(Collectors.toMap(p -> p.shop().id(), p -> p.shop().name()));
        for (var shortage : refused.shortages()) {
            switch (shortage) {
                case Shortage.SoldOut out -> atMost.putIfAbsent(out.offer(), out.left());
                case Shortage.Withdrawn gone -> atMost.put(gone.offer(), 0);
                case Shortage.TooFew few -> atMost.put(few.offer(), 0);
                case Shortage.PriceHasChanged
                                _ -> {} // the page shows the new price, and sends it back
            }
        }
        var mistakes =
                Stream.concat(
                                refused.shortages().stream()
                                        .map(shortage -> words(shortage, texts)),
                                refused.bookings().stream()
                                        .map(problem -> words(problem, names, texts)))
                        .toList();
        var moved =
                refused.bookings().stream().map(BookingProblem::shop).collect(Collectors.toSet());
        return new Mending(mistakes, atMost, moved);
    }

    /** What is no longer on the page is told of above what is left. */
    private static Mistake words(Shortage shortage, Texts texts) {
        var field = "line-" + shortage.offer().value();
        return switch (shortage) {
            case Shortage.SoldOut(var _, var name, var wanted, var left) ->
                    left == 0
                            ? Mistake.of("lines", "ordering.checkout.sold-out.none", name)
                            : Mistake.of(
                                    field, "ordering.checkout.sold-out.some", name, left, wanted);
            case Shortage.Withdrawn(var _, var name) ->
                    Mistake.of("lines", "ordering.checkout.withdrawn", name);
            case Shortage.TooFew(var _, var name, var wanted, var least) ->
                    Mistake.of("lines", "ordering.checkout.too-few", name, least, wanted);
            case Shortage.PriceHasChanged(var _, var name, var shown, var now) ->
                    Mistake.of(
                            field,
                            "ordering.checkout.price-changed",
                            name,
                            texts.money(shown),
                            texts.money(now));
        };
    }

    private static Mistake words(BookingProblem problem, Map<ShopId, String> closed, Texts texts) {
        @Nullable String name = closed.get(problem.shop());
        if (name != null) return Mistake.of("lines", "ordering.checkout.shop-closed", name);
        var field = "slot-" + problem.shop().value();
        return switch (problem) {
            case BookingProblem.SlotTaken(var _, var slot) ->
                    Mistake.of(
                            field,
                            "ordering.checkout.slot.taken",
                            texts.time(CivilTime.local(slot).toLocalTime()));
            case BookingProblem.SlotGone _ -> Mistake.of(field, "ordering.checkout.slot.gone");
            // it opened again meanwhile: the same slot, or the next
            case BookingProblem.ShopClosed _ -> Mistake.of(field, "ordering.checkout.slot.gone");
        };
    }
}
