package fr.halle.costsharing.accounts;

import fr.halle.costsharing.Expense;
import fr.halle.costsharing.Expense.Stage;
import fr.halle.costsharing.Trace;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Texts;
import fr.halle.web.ui.Typed;

import org.joda.money.Money;

import java.util.List;

/**
 * What may be mended of an expense, and what was.
 *
 * @param called whether a claim that stands asks for a part of it
 */
record Mending(Expense expense, Trace trace, boolean called, Typed typed, List<Refused> refused) {

    /** In the order of the form in which an expense is entered. */
    static final List<String> FIELDS =
            List.of("procedure", "supplier", "object", "year", "net", "vat");

    String path() {
        return "/accounts/sharing/expenses/" + expense.id();
    }

    boolean isAbandoned() {
        return expense.abandoned() != null;
    }

    boolean canBeCorrected() {
        return !called && !isAbandoned();
    }

    /** How often it was corrected: what was read is what is corrected. */
    int seen() {
        return trace.said().size();
    }

    boolean hasRevocableDecision() {
        boolean stays = called || isAbandoned() || expense.stage() == Stage.PAID;
        return expense.decision() != null && !stays;
    }

    boolean canBeAbandoned() {
        return expense.invoice() == null && !isAbandoned();
    }

    /** The stage that may be taken back; empty where none may. */
    String last() {
        var stage = expense.stage();
        boolean stays = stage == Stage.ESTIMATED || isAbandoned();
        return stays || stage == Stage.ENGAGED && called ? "" : stage.name();
    }

    /** What it says, or what was typed instead. */
    String said(String field) {
        if (is("correction")) return typed.text(field);
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
        return is("correction") ? field : field + "-said";
    }

    boolean is(String form) {
        return typed.line("form").equals(form);
    }

    String value(String form, String field) {
        return is(form) ? typed.text(field) : "";
    }

    String problem(String form, String field, Texts texts) {
        return is(form) ? Refused.of(refused, field, texts) : "";
    }

    private static String euros(Money amount) {
        return amount.getAmount().toPlainString().replace('.', ',');
    }
}
