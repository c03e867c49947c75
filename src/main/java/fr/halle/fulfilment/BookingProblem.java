package fr.halle.fulfilment;

import fr.halle.kernel.ShopId;

import java.time.Instant;

/** Why a place could not be had. */
public sealed interface BookingProblem {

    ShopId shop();

    /** Others took the last place. */
    record SlotTaken(ShopId shop, Instant slot) implements BookingProblem {}

    /** Past, too soon to be prepared, or never offered. */
    record SlotGone(ShopId shop, Instant slot) implements BookingProblem {}

    /** The shop takes no orders for now. */
    record ShopClosed(ShopId shop) implements BookingProblem {}
}
