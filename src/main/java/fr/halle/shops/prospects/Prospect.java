package fr.halle.shops.prospects;

import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A shop that somebody met.
 *
 * @param commune an INSEE code
 * @param contact whom to ask for, by which telephone or e-mail
 * @param status what somebody said of it, or how far its own opening has come
 * @param invitedAt when a letter with its link last went out; none before
 */
public record Prospect(
        UUID id,
        String name,
        String commune,
        String contact,
        String note,
        Status status,
        LocalDate metOn,
        PersonId metBy,
        @Nullable Instant invitedAt) {

    /** How far it has come. */
    public enum Status {
        MET,
        INTERESTED,
        /** A letter went out. */
        INVITED,
        /** Somebody has begun to open it, by that letter or as somebody noted. */
        OPENING,
        OPEN,
        DECLINED;

        /** What somebody may say; the others are seen from the letter and the opening. */
        public boolean isSaid() {
            return this != INVITED && this != OPEN;
        }
    }

    /** As long as no opening has begun with the letter. */
    public boolean mayBeInvited() {
        return status != Status.OPENING && status != Status.OPEN;
    }
}
