package fr.halle.ordering.basket;

import java.util.UUID;

/** A visitor's basket; the browser carries it in a signed cookie. */
public record BasketId(UUID value) {}
