package fr.halle.costsharing.claims;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.costsharing.Annulled;
import fr.halle.costsharing.Expense;
import fr.halle.costsharing.Expense.Amount;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.UUID;

/** Since when a part is owed, or what changes of it: from then on the four years run. */
class RightsTests {

    private static final LocalDate ENGAGED = LocalDate.of(2020, 2, 3);
    private static final LocalDate INVOICED = LocalDate.of(2026, 5, 4);
    private static final LocalDate CALLED = LocalDate.of(2021, 6, 7);

    @Test
    void aPartIsOwedSinceItsExpenseWasEngaged() {
        assertThat(since(expense(null, null), null)).isEqualTo(ENGAGED);
        assertThat(since(expense(INVOICED, null), null))
                .as("called late, and for the first time")
                .isEqualTo(ENGAGED);
    }

    @Test
    void whatTheInvoiceChangesIsOwedSinceTheInvoice() {
        assertThat(since(expense(INVOICED, null), 10_000L)).isEqualTo(INVOICED);
    }

    @Test
    void whatIsGivenBackOfAnAbandonedExpenseIsOwedSinceItWasAbandoned() {
        var day = LocalDate.of(2030, 1, 2);
        assertThat(since(expense(null, day), 10_000L)).isEqualTo(day);
    }

    @Test
    void whatSomethingElseChangedIsOwedAtTheEarliestSinceNothingWasLeft() {
        assertThat(since(expense(INVOICED, null), 12_000L)).isEqualTo(CALLED);
        assertThat(since(expense(null, null), 10_000L)).isEqualTo(CALLED);
    }

    /** {@code basis} of the last call; null: there was none. */
    private static LocalDate since(Expense expense, @Nullable Long basis) {
        var last = basis == null ? null : new Called.Last(CALLED, basis);
        return new Called(1, 0, 1, null, last).since(expense, ENGAGED);
    }

    private static Expense expense(@Nullable LocalDate invoiced, @Nullable LocalDate abandoned) {
        return new Expense(
                new UUID(0, 1),
                "E",
                "P",
                "S",
                "O",
                2020,
                Amount.ofCents(10_000, 0),
                null,
                ENGAGED,
                invoiced == null ? null : new Expense.Invoice(invoiced, Amount.ofCents(12_000, 0)),
                null,
                abandoned == null ? null : new Annulled(abandoned, "Not needed"));
    }
}
