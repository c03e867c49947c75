package fr.halle.costsharing.council;

import fr.halle.costsharing.Budget;
import fr.halle.costsharing.Coverage;
import fr.halle.costsharing.SharedExpense;
import fr.halle.governance.agreement.Agreement;
import fr.halle.governance.agreement.Party;
import fr.halle.governance.agreement.Standing;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What was decided, what it costs each, what comes next: totals, for anybody.
 *
 * @param agreement null as long as there is none
 */
record CostsPage(
        @Nullable Agreement agreement,
        List<Party> parties,
        List<SharedExpense> expenses,
        List<Budget> budgets,
        LocalDate today) {

    Agreement known() {
        return Objects.requireNonNull(agreement);
    }

    Totals totals() {
        return Totals.of(expenses);
    }

    List<SharedExpense> shared() {
        return expenses.stream().filter(SharedExpense::isShared).toList();
    }

    /**
     * Decided and not shared yet. What nobody has decided yet is read by those who prepare it; what
     * the agreement does not reach is shared by nobody and comes to nothing here.
     */
    List<SharedExpense> coming() {
        return expenses.stream()
                .filter(each -> !each.isShared() && isDecided(each) && !isOver(each))
                .toList();
    }

    /** Decided once, and it will not happen. */
    List<SharedExpense> abandoned() {
        return expenses.stream().filter(each -> isDecided(each) && isAbandoned(each)).toList();
    }

    private static boolean isDecided(SharedExpense shared) {
        return shared.expense().decision() != null;
    }

    private static boolean isOver(SharedExpense shared) {
        return isAbandoned(shared) || shared.coverage() instanceof Coverage.OutOfScope;
    }

    private static boolean isAbandoned(SharedExpense shared) {
        return shared.coverage() instanceof Coverage.Abandoned;
    }

    Standing standing() {
        return known().on(today);
    }
}
