package fr.halle.ordering.reorder;

import fr.halle.catalog.Offer;
import fr.halle.kernel.OfferId;
import fr.halle.ordering.placed.Purchase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A past purchase as it can be had today. */
record Reorder(List<Again> lines) {

    /**
     * {@code now} of {@code wanted} can be had; {@code listed} is false when it is no longer sold.
     */
    record Again(OfferId offer, String name, int wanted, int now, boolean listed) {

        boolean isWhole() {
            return now == wanted;
        }
    }

    static Reorder of(Purchase purchase, Map<OfferId, Offer> offers) {
        var lines = new ArrayList<Again>();
        purchase.ordered()
                .forEach(
                        (id, line) -> {
                            var offer = offers.get(id);
                            boolean listed = offer != null && offer.listed();
                            int left =
                                    offer == null || !listed || offer.isSoldOut()
                                            ? 0
                                            : offer.available();
                            int wanted = line.quantity();
                            lines.add(
                                    new Again(
                                            id,
                                            line.name(),
                                            wanted,
                                            Math.min(left, wanted),
                                            listed));
                        });
        return new Reorder(lines);
    }

    /** What goes into the basket. */
    Map<OfferId, Integer> quantities() {
        var quantities = new LinkedHashMap<OfferId, Integer>();
        lines.stream()
                .filter(line -> line.now() > 0)
                .forEach(line -> quantities.put(line.offer(), line.now()));
        return quantities;
    }

    List<Again> had() {
        return lines.stream().filter(line -> line.now() > 0).toList();
    }

    List<Again> missing() {
        return lines.stream().filter(line -> !line.isWhole()).toList();
    }
}
