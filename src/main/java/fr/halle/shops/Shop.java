package fr.halle.shops;

import fr.halle.kernel.OrganisationId;
import fr.halle.kernel.ShopId;

/** A shop as others need it: to name it, draw it, write to it. {@code commune} is an INSEE code. */
public record Shop(
        ShopId id,
        String slug,
        OrganisationId organisation,
        String name,
        Trade trade,
        String commune,
        String street,
        String town,
        String phone,
        String email,
        String story,
        String art,
        boolean paused) {

    /** Where it is, on one line: « 22 rue du Laminoir, 08000 Charleville-Mézières ». */
    public String address() {
        return street + ", " + town;
    }
}
