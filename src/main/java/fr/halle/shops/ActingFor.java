package fr.halle.shops;

import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;

import java.util.Set;
import java.util.UUID;

/**
 * A signed-in person and the shops they may act for at this request. A controller takes it as a
 * parameter.
 */
public record ActingFor(PersonId person, Set<ShopId> shops) {

    /** For {@code where shop_id = any(?)}: ownership is checked by the query itself. */
    public UUID[] shopArray() {
        return shops.stream().map(ShopId::value).toArray(UUID[]::new);
    }

    public boolean runs(ShopId shop) {
        return shops.contains(shop);
    }
}
