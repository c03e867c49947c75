package fr.halle.governance.electronic;

import fr.halle.kernel.PersonId;

/**
 * Somebody's vote.
 *
 * @param voter number on the roll: the giver of a proxy
 * @param castBy who may cast it: the voter, or the proxy's holder
 */
public record Voice(int voter, PersonId castBy) {}
