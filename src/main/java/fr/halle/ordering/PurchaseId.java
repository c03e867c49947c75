package fr.halle.ordering;

import java.util.UUID;

/** Orders placed and paid together. */
public record PurchaseId(UUID value) {}
