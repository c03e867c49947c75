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
        String phone,
        String email,
        String story,
        String art,
        boolean paused) {}
