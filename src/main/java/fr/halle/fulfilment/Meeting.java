package fr.halle.fulfilment;

import java.time.Instant;

/** Where and when a sender hands over outside the shop's own slots. */
public record Meeting(Instant starts, Instant ends, String place) {}
