package fr.halle.governance.sessions;

import fr.halle.governance.rules.RuleSet;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A meeting of a body.
 *
 * @param rules as they are, or were, on that day
 * @param insteadOf the session without quorum in whose place members are called again
 * @param urgency why members are called later than the rule says; null where they are not
 * @param cancelledWhy null as well where it was given up before members were called
 */
public record Session(
        UUID id,
        UUID body,
        LocalDate day,
        LocalTime starts,
        String place,
        RuleSet rules,
        int delayDays,
        String delayArticle,
        @Nullable String urgency,
        @Nullable UUID insteadOf,
        @Nullable Instant convokedAt,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Instant cancelledAt,
        @Nullable String cancelledWhy) {

    public boolean isOpen() {
        return openedAt != null && closedAt == null;
    }

    /** Nobody was called to it yet, and it was not given up. */
    public boolean isInPreparation() {
        return convokedAt == null && cancelledAt == null;
    }

    /** Of its texts: governance.session.state. */
    public String state() {
        if (cancelledAt != null) return "CANCELLED";
        if (closedAt != null) return "CLOSED";
        if (openedAt != null) return "OPEN";
        return convokedAt != null ? "CONVOKED" : "PLANNED";
    }

    /** Held without a call of its own, some days after one without quorum: members are told. */
    public boolean isByRight() {
        return insteadOf != null && rules.quorum().isByRight();
    }

    /** The last day on which members can be called: so many clear days lie between both. */
    public LocalDate callBefore() {
        return isByRight() ? day : day.minusDays(delayDays + 1L);
    }

    /** The rules of its day, as it is held under them. */
    public RuleSet under(RuleSet ofTheDay) {
        return insteadOf == null ? ofTheDay : ofTheDay.withoutQuorum();
    }
}
