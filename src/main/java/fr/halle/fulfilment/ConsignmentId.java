package fr.halle.fulfilment;

import java.util.UUID;

/** What is to be handed over; the sender chooses the value and may use it for its own order. */
public record ConsignmentId(UUID value) {}
