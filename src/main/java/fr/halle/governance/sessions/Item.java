package fr.halle.governance.sessions;

import fr.halle.governance.rules.RuleSet;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * A question on the agenda.
 *
 * @param ratification whether each partner's council has to ratify it afterwards
 * @param proposal of the technical committee, where it comes from one
 * @param ratifies the deliberation that this council has to ratify
 * @param corrects the deliberation that this one would correct
 * @param secondReadingOf the item that ended in a tie, and comes back with this one
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
        @Nullable UUID corrects,
        @Nullable UUID secondReadingOf) {

    /** By which its vote is counted: it comes back once. */
    public RuleSet.Voting voting(RuleSet rules) {
        return secondReadingOf == null ? rules.voting() : rules.voting().atSecondReading();
    }
}
