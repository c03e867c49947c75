package fr.halle.ledger;

import java.util.UUID;

/**
 * Why an entry is written: something that happens once. A second entry of the same cause changes
 * nothing.
 *
 * @param kind lower case with hyphens: {@code payment-received}
 * @param id of the row that says so, in the module of whoever posts
 */
public record Cause(String kind, UUID id) {}
