package fr.halle.desk.handover;

import fr.halle.ordering.counter.Ticket;
import fr.halle.shops.Shop;

import java.util.List;

/** What a code or a call name, typed or read by a camera, leads to. */
sealed interface Finding {

    /** Nothing was typed yet. */
    record Asked() implements Finding {}

    /** Still to be handed over; {@code code} is empty when it was found by its name. */
    record Found(Ticket ticket, String code, boolean anotherDay) implements Finding {}

    /** Several orders bear the tree that was named. */
    record Several(List<Ticket> tickets) implements Finding {}

    /** {@code by} is the name of whoever handed it over; empty when they left. */
    record HandedOver(Ticket ticket, String by) implements Finding {}

    record Cancelled(Ticket ticket) implements Finding {}

    /** Nobody came for it. */
    record NotFetched(Ticket ticket) implements Finding {}

    /** An order of another shop that the same person runs. */
    record Elsewhere(Shop shop) implements Finding {}

    /** Figures only, too few or too many of them. */
    record WrongLength(int figures) implements Finding {}

    /** No order here; whether another shop has one is nobody's business. */
    record Unknown() implements Finding {}
}
