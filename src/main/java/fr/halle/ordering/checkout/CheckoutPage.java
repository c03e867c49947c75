package fr.halle.ordering.checkout;

import fr.halle.catalog.Offer;
import fr.halle.fulfilment.Slot;
import fr.halle.fulfilment.SlotDay;
import fr.halle.kernel.ShopId;
import fr.halle.ordering.basket.Parcel;
import fr.halle.ordering.returns.NotTakenBack;
import fr.halle.ordering.returns.Returns;
import fr.halle.payments.Tender;
import fr.halle.web.ui.Texts;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the checkout shows: what is ordered, the slots, the form as it was typed, and what is to be
 * mended.
 */
record CheckoutPage(
        List<Parcel> parcels,
        Map<ShopId, List<SlotDay>> choices,
        List<Tender> tenders,
        CheckoutForm form,
        Buyers buyers,
        List<Mistake> mistakes,
        Set<ShopId> moved,
        Returns returns) {

    Money total() {
        return parcels.stream()
                .map(Parcel::total)
                .reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
    }

    /** Why it is not taken back for a change of mind; null where it is. */
    @Nullable NotTakenBack notTakenBack(Offer offer) {
        return returns.notTakenBack(offer);
    }

    int articles() {
        return parcels.stream().mapToInt(Parcel::articles).sum();
    }

    List<SlotDay> days(ShopId shop) {
        return choices.getOrDefault(shop, List.of());
    }

    /** The sentence next to a field, empty when it is right. */
    String error(String field, Texts texts) {
        return mistakes.stream()
                .filter(mistake -> mistake.field().equals(field))
                .map(mistake -> mistake.in(texts))
                .findFirst()
                .orElse("");
    }

    /**
     * The slot they chose; when that one is lost, the next one with a place, so that one tap goes
     * on.
     */
    boolean isChosen(ShopId shop, Slot slot) {
        var chosen = form.slots().getOrDefault(shop, "");
        if (chosen.isEmpty() || slot.isFull()) return false;
        if (!moved.contains(shop)) return chosen.equals(slot.starts().toString());
        return next(shop, chosen).map(Slot::starts).filter(slot.starts()::equals).isPresent();
    }

    /** The day of the chosen slot stands open; without one, the first day with a place. */
    boolean isOpen(ShopId shop, SlotDay day) {
        var chosen = days(shop).stream().filter(each -> holdsChosen(shop, each)).findFirst();
        var first =
                days(shop).stream()
                        .filter(each -> each.slots().stream().anyMatch(slot -> !slot.isFull()))
                        .findFirst();
        return chosen.or(() -> first).filter(day::equals).isPresent();
    }

    private boolean holdsChosen(ShopId shop, SlotDay day) {
        return day.slots().stream().anyMatch(slot -> isChosen(shop, slot));
    }

    private Optional<Slot> next(ShopId shop, String lost) {
        var free =
                days(shop).stream()
                        .flatMap(day -> day.slots().stream())
                        .filter(slot -> !slot.isFull())
                        .toList();
        // instants of one form sort as text
        return free.stream()
                .filter(slot -> slot.starts().toString().compareTo(lost) > 0)
                .findFirst()
                .or(() -> free.stream().findFirst());
    }

    String message(ShopId shop) {
        return form.messages().getOrDefault(shop, "");
    }

    boolean isTender(Tender tender) {
        return form.tender().equals(tender.key())
                || form.tender().isEmpty() && tender.equals(tenders.getFirst());
    }

    /** The price in cents that this page shows: sent back with the form. */
    static long cents(Offer offer) {
        return offer.price().getAmountMinorLong();
    }
}
