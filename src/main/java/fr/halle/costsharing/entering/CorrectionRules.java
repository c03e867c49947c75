package fr.halle.costsharing.entering;

import fr.halle.costsharing.Annulments;
import fr.halle.costsharing.Expense;
import fr.halle.costsharing.Expense.Amount;
import fr.halle.costsharing.Expense.Stage;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/** What is refused of a correction, a sentence for each rule. */
final class CorrectionRules {

    private static final String REASON = "reason";

    private CorrectionRules() {}

    static List<Refused> correction(Expense expense, boolean called, Typed typed) {
        var abandoned = expense.abandoned();
        if (abandoned != null) return one(REASON, "costsharing.enter.abandoned", abandoned.day());
        if (called) return one(REASON, "costsharing.correct.called");
        boolean other = !expense.procedure().equals(typed.line("procedure"));
        if (other && expense.stage() == Stage.PAID) {
            return one("procedure", "costsharing.correct.paid");
        }
        var wrong = EntryRules.expense(typed.with("code", expense.code()));
        EntryRules.text(REASON, typed, wrong);
        return wrong.isEmpty() ? decided(expense, typed) : wrong;
    }

    /**
     * The committee decided this much, by this procedure, for this year: not more, nothing else.
     */
    private static List<Refused> decided(Expense expense, Typed typed) {
        var decision = expense.decision();
        if (decision == null) return List.of();
        var wrong = new ArrayList<Refused>();
        var changed = new LinkedHashMap<String, Boolean>();
        changed.put("procedure", !expense.procedure().equals(typed.line("procedure")));
        changed.put("year", !Objects.equals(expense.year(), typed.number("year")));
        changed.put("net", isMore(expense.estimate(), typed));
        changed.forEach(
                (field, is) -> {
                    if (!is) return;
                    wrong.add(Refused.of(field, "costsharing.correct.decided", decision.number()));
                });
        return wrong;
    }

    private static boolean isMore(Amount estimate, Typed typed) {
        long net = Objects.requireNonNull(typed.cents("net"));
        long vat = Objects.requireNonNull(typed.cents("vat"));
        return net > estimate.net().getAmountMinorLong()
                || net + vat > estimate.gross().getAmountMinorLong();
    }

    /** Somebody else was faster: what stands now is said, and nothing of it is overwritten. */
    static List<Refused> meanwhile(Expense expense) {
        return one(
                REASON,
                "costsharing.correct.meanwhile",
                expense.procedure(),
                expense.supplier(),
                expense.object(),
                String.valueOf(expense.year()),
                expense.estimate().net(),
                expense.estimate().vat());
    }

    static List<Refused> decision(Expense expense, boolean called, Typed typed) {
        var abandoned = expense.abandoned();
        if (abandoned != null) {
            return one(Annulments.WHY, "costsharing.enter.abandoned", abandoned.day());
        }
        if (called) return one(Annulments.WHY, "costsharing.annul.decision.called");
        if (expense.stage() == Stage.PAID) {
            return one(Annulments.WHY, "costsharing.annul.decision.paid");
        }
        return Annulments.refused(typed);
    }

    static List<Refused> abandonment(Expense expense, Typed typed) {
        if (expense.abandoned() != null) return one(Annulments.WHY, "costsharing.annul.twice");
        if (expense.invoice() != null) return one(Annulments.WHY, "costsharing.abandon.invoiced");
        return Annulments.refused(typed);
    }

    static List<Refused> stage(Expense expense, boolean called, Typed typed) {
        var stage = expense.stage();
        var abandoned = expense.abandoned();
        if (abandoned != null) {
            return one(Annulments.WHY, "costsharing.enter.abandoned", abandoned.day());
        }
        if (stage == Stage.ESTIMATED || !stage.name().equals(typed.line("stage"))) {
            return one(Annulments.WHY, "costsharing.enter.stage.meanwhile");
        }
        if (stage == Stage.ENGAGED && called) {
            return one(Annulments.WHY, "costsharing.annul.stage.called");
        }
        return Annulments.refused(typed);
    }

    private static List<Refused> one(String field, String key, Object... arguments) {
        return List.of(Refused.of(field, key, arguments));
    }
}
