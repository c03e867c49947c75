package fr.halle.storefront;

import fr.halle.catalog.Offer;
import fr.halle.kernel.ShopId;
import fr.halle.shops.Shop;
import fr.halle.shops.Shops;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns offers into cards; offers come from many shops, whose names are asked for at once. */
@Component
public class OfferCards {

    private final Shops shops;

    OfferCards(Shops shops) {
        this.shops = shops;
    }

    public List<OfferCard> of(Collection<Offer> offers) {
        return of(offers, shops.byIds(offers.stream().map(Offer::shop).distinct().toList()));
    }

    public static List<OfferCard> of(Collection<Offer> offers, Map<ShopId, Shop> shops) {
        return offers.stream()
                .flatMap(
                        offer ->
                                Optional.ofNullable(shops.get(offer.shop()))
                                        .map(shop -> OfferCard.of(offer, shop, shop.name()))
                                        .stream())
                .toList();
    }

    /** On the page of their own shop, which need not be named again. */
    static List<OfferCard> within(Collection<Offer> offers, Shop shop) {
        return offers.stream().map(offer -> OfferCard.of(offer, shop, "")).toList();
    }
}
