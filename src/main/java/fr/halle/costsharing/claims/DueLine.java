package fr.halle.costsharing.claims;

import fr.halle.costsharing.SharedExpense;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What is still to be called, or given back, of a party's part of one expense. */
final class DueLine {

    private static final Money ZERO = Money.zero(CurrencyUnit.EUR);

    private DueLine() {}

    /** Null where nothing is. */
    static @Nullable ClaimLine of(
            SharedExpense shared, LocalDate engaged, String siren, Called before) {
        if (!shared.missing().isEmpty()) return null; // a figure is missing: nothing is known
        var by = shared.isShared() ? Called.By.of(shared.rule()) : before.by();
        if (by == null) return null;
        var calculation = shared.isShared() ? shared.calculation() : null;
        var part = ZERO;
        int population = 0;
        long people = 0;
        if (calculation != null) {
            part = calculation.shares().partners().getOrDefault(siren, ZERO);
            population = calculation.key().populations().getOrDefault(siren, 0);
            people = calculation.people();
        }
        var left = ZERO.plusMinor(before.left(part.getAmountMinorLong()));
        if (left.isZero()) return null;
        var expense = shared.expense();
        return new ClaimLine(
                expense.id(),
                expense.code(),
                expense.object(),
                before.rounds() + 1,
                expense.basis(),
                part,
                part.minus(left),
                left,
                population,
                (int) people,
                by.departmentPermille(),
                by.kind(),
                by.vintage(),
                before.since(expense, engaged));
    }
}
