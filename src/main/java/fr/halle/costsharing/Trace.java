package fr.halle.costsharing;

import fr.halle.costsharing.Expense.Amount;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** What an expense said before, its stages and decisions that were taken back: the latest first. */
public record Trace(List<Said> said, List<Stage> stages, List<Decision> decisions) {

    /** Until the day on which it was corrected, and why it was. */
    public record Said(
            LocalDate until,
            String reason,
            String procedure,
            String supplier,
            String object,
            int year,
            Amount estimate) {}

    /** {@code amount}: of an invoice. */
    public record Stage(
            Expense.Stage stage, LocalDate day, @Nullable Amount amount, Annulled annulled) {}

    public record Decision(String number, LocalDate day, Annulled annulled) {}

    public boolean isEmpty() {
        return said.isEmpty() && stages.isEmpty() && decisions.isEmpty();
    }
}
