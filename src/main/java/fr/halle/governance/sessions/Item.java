package fr.halle.governance.sessions;

import java.util.UUID;

/**
 * A question on the agenda.
 *
 * @param ratification whether each partner's council has to ratify it afterwards
 */
public record Item(
        UUID id, UUID session, int position, String title, String report, boolean ratification) {}
