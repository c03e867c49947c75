package fr.halle.costsharing.accounts;

import fr.halle.costsharing.Budget;
import fr.halle.costsharing.Budgets.Vote;
import fr.halle.governance.acts.Deciding;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What was voted, engaged and paid, and the form of another vote. */
record BudgetsPage(List<Budget> budgets, List<Vote> votes, Set<UUID> published, Deciding deciding) {

    List<Budget> exceeded() {
        return budgets.stream().filter(Budget::isExceeded).toList();
    }
}
