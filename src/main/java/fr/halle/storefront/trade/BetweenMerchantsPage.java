package fr.halle.storefront.trade;

import fr.halle.catalog.Offer;
import fr.halle.kernel.ShopId;
import fr.halle.shops.Shop;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Offers between shops, of one commune or of all; {@code commune} is its INSEE code, or empty. */
record BetweenMerchantsPage(
        List<Offer> offers, Map<ShopId, Shop> shops, String commune, Set<ShopId> own) {

    /** Postcode and town by INSEE code, by name. */
    Map<String, String> communes() {
        var towns = new TreeMap<String, String>();
        shops.values().forEach(shop -> towns.put(shop.town(), shop.commune()));
        return towns;
    }

    List<Offer> shown() {
        return offers.stream()
                .filter(each -> commune.isEmpty() || of(each).commune().equals(commune))
                .toList();
    }

    Shop of(Offer offer) {
        return Objects.requireNonNull(shops.get(offer.shop()));
    }
}
