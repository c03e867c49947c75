package fr.halle.costsharing.entering;

import fr.halle.costsharing.Annulments;
import fr.halle.costsharing.Expense;
import fr.halle.costsharing.Expense.Stage;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import java.util.List;

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
        return wrong;
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
