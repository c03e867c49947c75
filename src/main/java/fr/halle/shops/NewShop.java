package fr.halle.shops;

import fr.halle.kernel.OrganisationId;

import java.util.List;

/** Everything it takes to open a shop. */
public record NewShop(
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
        int preparationMinutes,
        int slotMinutes,
        int slotCapacity,
        List<Opening> openings) {}
