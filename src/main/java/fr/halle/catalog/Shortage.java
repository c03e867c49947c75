package fr.halle.catalog;

import fr.halle.kernel.OfferId;

import org.joda.money.Money;

/** Why one line of a basket cannot be had as it stands. */
public sealed interface Shortage {

    OfferId offer();

    /** Fewer are left than wanted; {@code left} may be zero. */
    record SoldOut(OfferId offer, String name, int wanted, int left) implements Shortage {}

    /** For shops, and now by more at a time than is wanted. */
    record TooFew(OfferId offer, String name, int wanted, int least) implements Shortage {}

    /** The price is no longer the one that was shown. */
    record PriceHasChanged(OfferId offer, String name, Money shown, Money now)
            implements Shortage {}

    /** The merchant has withdrawn it. */
    record Withdrawn(OfferId offer, String name) implements Shortage {}
}
