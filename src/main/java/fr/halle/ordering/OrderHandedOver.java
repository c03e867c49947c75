package fr.halle.ordering;

import fr.halle.kernel.ShopId;

/**
 * A shop handed its order over; told in the transaction that writes it down. {@code professional}:
 * it was bought in the name of a shop.
 */
public record OrderHandedOver(
        PurchaseId purchase, OrderId order, ShopId shop, boolean professional) {}
