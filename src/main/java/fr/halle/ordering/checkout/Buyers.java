package fr.halle.ordering.checkout;

import fr.halle.ordering.basket.Parcel;
import fr.halle.shops.BuyingShops.BuyingShop;

import java.util.List;
import java.util.Optional;

/**
 * In whose name the basket may be bought; {@code needed}: something in it is for shops alone, so
 * nobody buys it for themselves.
 */
record Buyers(List<BuyingShop> shops, boolean needed) {

    static final String MYSELF = "myself";

    static Buyers of(List<BuyingShop> shops, List<Parcel> parcels) {
        return new Buyers(shops, parcels.stream().anyMatch(Parcel::isForShops));
    }

    /** Whether there is anything to choose. */
    boolean isAsked() {
        return !shops.isEmpty();
    }

    /** What is chosen while nothing was: oneself, or a shop where it must be one. */
    String chosen(String typed) {
        if (!typed.isEmpty()) return typed;
        return needed && !shops.isEmpty() ? key(shops.getFirst()) : MYSELF;
    }

    Optional<BuyingShop> named(String typed) {
        return shops.stream().filter(shop -> key(shop).equals(chosen(typed))).findFirst();
    }

    /** Nobody else's shop, and somebody's where one is needed. */
    boolean isRight(String typed) {
        return named(typed).isPresent() || !needed && chosen(typed).equals(MYSELF);
    }

    static String key(BuyingShop shop) {
        return shop.id().value().toString();
    }
}
