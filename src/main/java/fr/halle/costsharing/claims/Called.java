package fr.halle.costsharing.claims;

import fr.halle.costsharing.Expense;
import fr.halle.costsharing.KeyRule;
import fr.halle.territory.PopulationFigure.Kind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What was called of a part, and how often.
 *
 * @param cents that were called
 * @param givenUp of them, after a contest
 * @param by what it was calculated by the last time; null: nothing was called
 * @param last the last time of those that stand; null: none does
 */
record Called(long cents, long givenUp, int rounds, @Nullable By by, @Nullable Last last) {

    static final Called NOTHING = new Called(0, 0, 0, null, null);

    /** {@code basis} in cents. Until that day nothing was left to call. */
    record Last(LocalDate day, long basis) {}

    /** What a part is calculated by. */
    record By(int departmentPermille, Kind kind, int vintage) {

        static @Nullable By of(@Nullable KeyRule rule) {
            return rule == null
                    ? null
                    : new By(rule.departmentPermille(), rule.kind(), rule.vintage());
        }
    }

    /**
     * When the right to what is left arose: the first time with the engagement; then by what
     * changed the amount since, or at the earliest on the day on which nothing was left.
     */
    LocalDate since(Expense expense, LocalDate engaged) {
        if (last == null) return engaged;
        var abandoned = expense.abandoned();
        if (abandoned != null) return abandoned.day();
        var invoice = expense.invoice();
        boolean changed = expense.basis().getAmountMinorLong() != last.basis();
        return invoice != null && changed ? invoice.day() : last.day();
    }

    /**
     * What is still to be called of a part in cents; negative: to be given back. What was given up
     * is not called again, and what nobody asks for any more is not given back.
     */
    long left(long part) {
        long left = part - cents;
        return left < 0 ? Math.min(0, left + givenUp) : left;
    }
}
