package fr.halle.governance.proposals;

import fr.halle.governance.votes.Result.Outcome;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a technical committee would have the steering committee decide.
 *
 * @param body the committee that proposes
 * @param withdrawn why it was withdrawn; null where it was not
 * @param session on whose agenda it was put last
 * @param outcome of the vote there
 * @param deliberation once it is published
 */
public record Proposal(
        UUID id,
        UUID body,
        String bodyName,
        String title,
        String report,
        boolean ratification,
        LocalDate proposedOn,
        @Nullable String withdrawn,
        @Nullable UUID session,
        @Nullable LocalDate day,
        @Nullable Outcome outcome,
        @Nullable UUID deliberation,
        @Nullable String number) {

    /** Of its texts. */
    public enum State {
        PROPOSED,
        ON_AGENDA,
        ADOPTED,
        REJECTED,
        /** Comes back: it may be put on an agenda again. */
        SECOND_READING,
        WITHDRAWN
    }

    public State state() {
        if (withdrawn != null) return State.WITHDRAWN;
        if (outcome != null) return State.valueOf(outcome.name());
        return session == null ? State.PROPOSED : State.ON_AGENDA;
    }

    /** Whether it can be put on an agenda. */
    boolean isFree() {
        return state() == State.PROPOSED || state() == State.SECOND_READING;
    }
}
