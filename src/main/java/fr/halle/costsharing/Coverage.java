package fr.halle.costsharing;

import fr.halle.governance.agreement.Agreement;
import fr.halle.governance.agreement.Procedure;

import java.time.LocalDate;

/**
 * Whether the parties share an expense, and by what; or what is missing. Without the committee's
 * decision, and the amendment where the text does not name it, nobody shares anything.
 */
public sealed interface Coverage {

    /** By an article of the text, or by an amendment. */
    record Covered(Expense.Decision decision, Procedure by) implements Coverage {}

    /** The steering committee has not decided it. */
    record NoDecision() implements Coverage {}

    /** Neither the text nor an amendment in force names this procedure. */
    record NoAmendment(String procedure) implements Coverage {}

    /** Engaged or decided while the agreement did not bind. */
    record OutOfScope(Side side) implements Coverage {}

    /** It will not happen. */
    record Abandoned(Annulled by) implements Coverage {}

    /** On which side of the agreement's days. */
    enum Side {
        BEFORE,
        AFTER
    }

    /**
     * @param today amendments count that are in force by then
     */
    static Coverage of(Agreement agreement, Expense expense, LocalDate today) {
        var abandoned = expense.abandoned();
        if (abandoned != null) return new Abandoned(abandoned);
        var engaged = expense.engagedOn();
        var since = agreement.inForceSince();
        if (engaged != null && (since == null || engaged.isBefore(since))) {
            return new OutOfScope(Side.BEFORE);
        }
        var decision = expense.decision();
        if (decision == null) {
            return engaged != null && engaged.isAfter(agreement.lastDay())
                    ? new OutOfScope(Side.AFTER)
                    : new NoDecision();
        }
        if (!agreement.isInForce(decision.day())) {
            boolean after = since != null && decision.day().isAfter(agreement.lastDay());
            return new OutOfScope(after ? Side.AFTER : Side.BEFORE);
        }
        return agreement
                .procedureOn(expense.procedure(), today)
                .<Coverage>map(by -> new Covered(decision, by))
                .orElseGet(() -> new NoAmendment(expense.procedure()));
    }

    default boolean isCovered() {
        return this instanceof Covered;
    }
}
