package fr.halle.costsharing.accounts;

import fr.halle.costsharing.Expense;
import fr.halle.costsharing.SharedExpense;
import fr.halle.governance.acts.Adopted;
import fr.halle.governance.acts.Deciding;
import fr.halle.governance.agreement.Party;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Texts;
import fr.halle.web.ui.Typed;

import java.util.List;

/** An expense, its calculation, and the forms of what comes next and of what was wrong. */
record ExpensePage(
        SharedExpense shared,
        List<Adopted.Line> adopted,
        Mending wrong,
        Typed typed,
        List<Refused> refused) {

    Expense expense() {
        return shared.expense();
    }

    String path() {
        return "/accounts/sharing/expenses/" + expense().id();
    }

    boolean isUndecided() {
        return expense().decision() == null && !wrong.isAbandoned();
    }

    Deciding deciding() {
        boolean typedHere = typed.line("form").equals("decision");
        return typedHere
                ? Deciding.of(adopted, typed, refused)
                : Deciding.of(adopted, Typed.NOTHING, List.of());
    }

    boolean isOver() {
        return expense().stage() == Expense.Stage.PAID || wrong.isAbandoned();
    }

    /** What the next stage is called: ENGAGED, INVOICED, PAID. */
    String next() {
        return expense().stage().next().name();
    }

    String name(String siren) {
        return shared.parties().stream()
                .filter(each -> each.siren().equals(siren))
                .findFirst()
                .map(Party::name)
                .orElse(siren);
    }

    /** A form shows again what was typed into it, and not into the other. */
    String value(String form, String field) {
        return typed.line("form").equals(form) ? typed.text(field) : "";
    }

    String problem(String form, String field, Texts texts) {
        return typed.line("form").equals(form) ? Refused.of(refused, field, texts) : "";
    }
}
