package fr.halle.fulfilment;

import fr.halle.kernel.ShopId;

import java.time.Instant;

/** A place asked for in a shop's slot. */
public record Booking(ConsignmentId consignment, ShopId shop, Instant slot) {}
