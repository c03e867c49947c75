package fr.halle.ordering;

import fr.halle.fulfilment.ConsignmentId;

import java.util.UUID;

/** One shop's part of a purchase. The same value names what is to be handed over. */
public record OrderId(UUID value) {

    public ConsignmentId consignment() {
        return new ConsignmentId(value);
    }
}
