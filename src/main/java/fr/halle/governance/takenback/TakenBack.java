package fr.halle.governance.takenback;

import fr.halle.governance.agreement.Act;

import java.time.Instant;

/**
 * An act that does not count any more.
 *
 * @param name of the party, or the amendment's subject
 * @param revoked by its party; otherwise it was entered wrongly
 * @param by empty where nobody has that account any more
 */
public record TakenBack(
        Act act, String name, boolean revoked, String reason, String by, Instant at) {}
