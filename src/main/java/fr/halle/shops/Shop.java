package fr.halle.shops;

import fr.halle.kernel.Cover;
import fr.halle.kernel.OrganisationId;
import fr.halle.kernel.ShopId;

import org.jspecify.annotations.Nullable;

/**
 * A shop as others need it: to name it, draw it, write to it. {@code commune} is an INSEE code;
 * {@code cover} its photograph, if it has one; {@code place} where it is, if somebody said so.
 */
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
        boolean paused,
        @Nullable Cover cover,
        @Nullable Place place) {

    /** Where it is, on one line: « 22 rue du Laminoir, 08000 Charleville-Mézières ». */
    public String address() {
        return street + ", " + town;
    }
}
