package fr.halle.costsharing;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A year's money.
 *
 * @param engaged by final amounts where they are known, estimates elsewhere; what is paid is in it
 */
public record Budget(int year, Money voted, Money engaged, Money paid) {

    public Money remaining() {
        return voted.minus(engaged);
    }

    /** More is engaged than was voted: shown, and never a reason to refuse. */
    public boolean isExceeded() {
        return engaged.isGreaterThan(voted);
    }

    /** Every year that has a vote or an expense, the latest first. */
    public static List<Budget> of(Map<Integer, Long> voted, List<SharedExpense> expenses) {
        var years = new TreeSet<Integer>(Comparator.reverseOrder());
        years.addAll(voted.keySet());
        expenses.forEach(each -> years.add(each.expense().year()));
        return years.stream().map(year -> of(year, voted, expenses)).toList();
    }

    private static Budget of(int year, Map<Integer, Long> voted, List<SharedExpense> expenses) {
        var engaged = Money.zero(CurrencyUnit.EUR);
        var paid = engaged;
        for (var shared : expenses) {
            var expense = shared.expense();
            if (expense.year() != year || !shared.coverage().isCovered()) continue;
            var stage = expense.stage();
            if (stage != Expense.Stage.ESTIMATED) engaged = engaged.plus(expense.basis());
            if (stage == Expense.Stage.PAID) paid = paid.plus(expense.basis());
        }
        var all = Money.ofMinor(CurrencyUnit.EUR, voted.getOrDefault(year, 0L));
        return new Budget(year, all, engaged, paid);
    }
}
