package fr.halle.ordering.checkout;

import static java.util.stream.Collectors.toMap;

import fr.halle.catalog.farm.Gathering;
import fr.halle.fulfilment.BookingProblem;
import fr.halle.fulfilment.Fulfilment;
import fr.halle.fulfilment.Slot;
import fr.halle.fulfilment.SlotDay;
import fr.halle.identity.Identity;
import fr.halle.kernel.Language;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;
import fr.halle.ordering.basket.Basket;
import fr.halle.ordering.basket.Parcel;
import fr.halle.ordering.basket.Parcels;
import fr.halle.ordering.returns.Returns;
import fr.halle.payments.Payments;
import fr.halle.shops.BuyingShops;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gathers what the checkout page shows: five statements, two more for who runs a shop, however many
 * shops.
 */
@Component
class CheckoutPages {

    private final Parcels parcels;
    private final Fulfilment fulfilment;
    private final Payments payments;
    private final Visitors visitors;
    private final MessageSource messages;

    /** What is known of who is signed in, and what they may give back. */
    @Component
    record Visitors(Identity identity, BuyingShops shops, Returns returns) {}

    CheckoutPages(
            Parcels parcels,
            Fulfilment fulfilment,
            Payments payments,
            Visitors visitors,
            MessageSource messages) {
        this.parcels = parcels;
        this.fulfilment = fulfilment;
        this.payments = payments;
        this.visitors = visitors;
        this.messages = messages;
    }

    /** Of their usual address; empty without one. */
    String phone(PersonId person) {
        return visitors.identity().phone(person);
    }

    FormCheck.Result check(
            Basket basket, CheckoutForm form, Optional<PersonId> person, Language language) {
        var lots = parcels.of(basket.reduced(form.atMost()));
        var offering =
                new FormCheck.Offering(
                        lots.stream().map(lot -> lot.shop().id()).toList(),
                        payments.tenders(),
                        buyers(basket, lots));
        return FormCheck.check(form, offering, person.orElse(null), language);
    }

    private Buyers buyers(Basket basket, List<Parcel> lots) {
        @Nullable PersonId owner = basket.owner();
        return Buyers.of(owner == null ? List.of() : visitors.shops().of(owner), lots);
    }

    Mending mending(Basket basket, CheckoutOutcome.Refused refused, Language language) {
        return Mending.of(refused, closed(basket, refused), new Texts(messages, language));
    }

    /** The parcels that stand in the way and whose shop has no other place to offer. */
    private List<Parcel> closed(Basket basket, CheckoutOutcome.Refused refused) {
        if (refused.bookings().isEmpty()) return List.of();
        var shops = refused.bookings().stream().map(BookingProblem::shop).toList();
        var standing =
                parcels.of(basket).stream()
                        .filter(parcel -> shops.contains(parcel.shop().id()))
                        .toList();
        var choices = fulfilment.choices(preparations(standing));
        return standing.stream()
                .filter(parcel -> parcel.gathering() == null)
                .filter(
                        parcel ->
                                choices.getOrDefault(parcel.shop().id(), List.of()).stream()
                                        .flatMap(day -> day.slots().stream())
                                        .allMatch(Slot::isFull))
                .toList();
    }

    /** What can no longer be had is shown as the next tap will order it. */
    CheckoutPage page(Basket basket, CheckoutForm form, Mending mending) {
        var lots = parcels.of(basket.reduced(mending.atMost()));
        return new CheckoutPage(
                lots,
                choices(lots),
                payments.tenders(),
                form.showing(basket.revision(), mending.atMost()),
                buyers(basket, lots),
                mending.mistakes(),
                mending.moved(),
                visitors.returns());
    }

    private static Map<ShopId, Duration> preparations(List<Parcel> lots) {
        return lots.stream().collect(toMap(lot -> lot.shop().id(), Parcel::preparation));
    }

    /** A parcel of a cycle is fetched at its day, the others in the slots of their shops. */
    private Map<ShopId, List<SlotDay>> choices(List<Parcel> lots) {
        var choices = new HashMap<>(fulfilment.choices(preparations(lots)));
        for (var lot : lots) {
            @Nullable Gathering at = lot.gathering();
            if (at == null) continue;
            var slot = new Slot(at.starts(), at.ends(), 1);
            choices.put(
                    lot.shop().id(),
                    lot.apart() ? List.of() : List.of(new SlotDay(at.day(), List.of(slot))));
        }
        return choices;
    }
}
