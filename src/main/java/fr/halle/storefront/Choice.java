package fr.halle.storefront;

import fr.halle.catalog.Offer;

import java.util.List;

/** Which offer of a product the price on the slate speaks of. */
final class Choice {

    private Choice() {}

    /** The one that the address names, sold out or not; else the first that can be had. */
    static Offer of(List<Offer> offers, String variant) {
        return offers.stream()
                .filter(offer -> !variant.isEmpty() && offer.variant().equals(variant))
                .findFirst()
                .or(() -> offers.stream().filter(offer -> !offer.isSoldOut()).findFirst())
                .orElseGet(offers::getFirst);
    }
}
