package fr.halle.costsharing.members;

import fr.halle.costsharing.Budget;
import fr.halle.costsharing.Coverage;
import fr.halle.costsharing.Expense;
import fr.halle.costsharing.SharedExpense;
import fr.halle.governance.proposals.Proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Every expense by how far it is, with what it still needs; and the year to come. */
record WorkbenchPage(
        List<SharedExpense> expenses, List<Budget> budgets, int year, List<Proposal> proposals) {

    /** In the order in which they pass. */
    List<Expense.Stage> stages() {
        return Arrays.stream(Expense.Stage.values()).filter(each -> !at(each).isEmpty()).toList();
    }

    List<SharedExpense> at(Expense.Stage stage) {
        return expenses.stream().filter(each -> each.expense().stage() == stage).toList();
    }

    /** Keys of what is missing; none where all is done. */
    static List<String> missing(SharedExpense shared) {
        if (shared.coverage() instanceof Coverage.OutOfScope) return List.of("outside");
        if (shared.coverage() instanceof Coverage.Abandoned) return List.of("abandoned");
        var missing = new ArrayList<String>();
        switch (shared.coverage()) {
            case Coverage.NoDecision _ -> missing.add("decision");
            case Coverage.NoAmendment _ -> missing.add("amendment");
            case Coverage.OutOfScope _, Coverage.Abandoned _ -> {}
            case Coverage.Covered _ -> {
                if (!shared.isShared()) missing.add("key");
            }
        }
        switch (shared.expense().stage()) {
            case ESTIMATED -> missing.add("engagement");
            case ENGAGED -> missing.add("invoice");
            case INVOICED -> missing.add("payment");
            case PAID -> {}
        }
        return missing;
    }

    List<SharedExpense> coming() {
        return expenses.stream().filter(each -> each.expense().year() == year + 1).toList();
    }

    List<Budget> comingBudget() {
        return budgets.stream().filter(each -> each.year() == year + 1).toList();
    }
}
