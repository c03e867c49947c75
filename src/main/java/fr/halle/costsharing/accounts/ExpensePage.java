package fr.halle.costsharing.accounts;

import fr.halle.costsharing.Expense;
import fr.halle.costsharing.SharedExpense;
import fr.halle.costsharing.Trace;
import fr.halle.governance.acts.Adopted;
import fr.halle.governance.acts.Deciding;
import fr.halle.governance.agreement.Party;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Texts;
import fr.halle.web.ui.Typed;

import org.joda.money.Money;

import java.util.List;

/**
 * An expense, its calculation, and the forms of what comes next and of what was wrong.
 *
 * @param called whether a claim that stands asks for a part of it
 */
record ExpensePage(
        SharedExpense shared,
        List<Adopted.Line> adopted,
        Trace trace,
        boolean called,
        Typed typed,
        List<Refused> refused) {

    /** In the order of the form in which an expense is entered. */
    static final List<String> CORRECTED =
            List.of("procedure", "supplier", "object", "year", "net", "vat");

    Expense expense() {
        return shared.expense();
    }

    String path() {
        return "/accounts/sharing/expenses/" + expense().id();
    }

    boolean isAbandoned() {
        return expense().abandoned() != null;
    }

    boolean isUndecided() {
        return expense().decision() == null && !isAbandoned();
    }

    Deciding deciding() {
        boolean typedHere = typed.line("form").equals("decision");
        return typedHere
                ? Deciding.of(adopted, typed, refused)
                : Deciding.of(adopted, Typed.NOTHING, List.of());
    }

    boolean isOver() {
        return expense().stage() == Expense.Stage.PAID || isAbandoned();
    }

    /** The one that may be taken back; empty where none may. */
    String last() {
        var stage = expense().stage();
        boolean stays = stage == Expense.Stage.ESTIMATED || isAbandoned();
        return stays || stage == Expense.Stage.ENGAGED && called ? "" : stage.name();
    }

    boolean canBeCorrected() {
        return !called && !isAbandoned();
    }

    boolean canBeAbandoned() {
        return expense().invoice() == null && !isAbandoned();
    }

    /** What it says, or what was typed instead. */
    String said(String field) {
        if (typed.line("form").equals("correction")) return typed.text(field);
        var expense = expense();
        return switch (field) {
            case "procedure" -> expense.procedure();
            case "supplier" -> expense.supplier();
            case "object" -> expense.object();
            case "year" -> String.valueOf(expense.year());
            case "net" -> euros(expense.estimate().net());
            default -> euros(expense.estimate().vat());
        };
    }

    /** Another form of the page may ask for the same: a field that is wrong is the one meant. */
    String id(String field) {
        return typed.line("form").equals("correction") ? field : field + "-said";
    }

    private static String euros(Money amount) {
        return amount.getAmount().toPlainString().replace('.', ',');
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
