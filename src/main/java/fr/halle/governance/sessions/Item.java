package fr.halle.governance.sessions;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * A question on the agenda.
 *
 * @param ratification whether each partner's council has to ratify it afterwards
 * @param proposal of the technical committee, where it comes from one
 * @param ratifies the deliberation that this council has to ratify
 * @param corrects the deliberation that this one would correct
 */
public record Item(
        UUID id,
        UUID session,
        int position,
        String title,
        String report,
        boolean ratification,
        @Nullable UUID proposal,
        @Nullable UUID ratifies,
        @Nullable UUID corrects) {}
