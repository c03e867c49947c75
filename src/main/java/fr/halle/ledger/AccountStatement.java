package fr.halle.ledger;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Lines of one account between two days, with what it came to before the first and after the last
 * one shown.
 *
 * @param opening debits less credits before the first line shown
 * @param next where the following page begins; null on the last one
 */
public record AccountStatement(String code, long opening, List<Row> rows, @Nullable Position next) {

    /** After which line to go on. */
    public record Position(LocalDate day, UUID entry, int line) {}

    /**
     * One line.
     *
     * @param balance debits less credits after it
     */
    public record Row(
            UUID entry,
            int line,
            LocalDate day,
            Instant postedAt,
            String cause,
            @Nullable UUID subject,
            @Nullable UUID detail,
            long amount,
            long balance,
            boolean late,
            boolean reversal,
            String note) {}

    public long closing() {
        return rows.isEmpty() ? opening : rows.getLast().balance();
    }
}
