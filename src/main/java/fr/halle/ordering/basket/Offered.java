package fr.halle.ordering.basket;

import fr.halle.catalog.Catalog;
import fr.halle.catalog.Offer;
import fr.halle.kernel.OfferId;
import fr.halle.kernel.PersonId;
import fr.halle.shops.BuyingShops;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * What somebody may have in a basket: what is for everybody and, for who owns a shop, what shops
 * keep for one another. One statement unless something is missing.
 */
@Component
public class Offered {

    private final Catalog catalog;
    private final BuyingShops buyers;

    Offered(Catalog catalog, BuyingShops buyers) {
        this.catalog = catalog;
        this.buyers = buyers;
    }

    public Map<OfferId, Offer> to(@Nullable PersonId person, Collection<OfferId> ids) {
        var offers = catalog.offers(ids);
        if (person == null || offers.size() == ids.size() || buyers.of(person).isEmpty()) {
            return offers;
        }
        var all = new HashMap<>(offers);
        all.putAll(
                catalog.offersForShops(
                        ids.stream().filter(id -> !offers.containsKey(id)).toList()));
        return all;
    }
}
