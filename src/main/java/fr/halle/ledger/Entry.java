package fr.halle.ledger;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/**
 * What is to be posted: lines in one unit that come to nought in each fund.
 *
 * @param subject what it is about (a purchase), so that all entries about it are found together
 * @param day in the books
 */
public record Entry(Cause cause, @Nullable UUID subject, LocalDate day, List<Line> lines) {

    /**
     * @param amount debit positive, credit negative
     * @param detail the part of the subject that it is about (an order)
     */
    public record Line(Account account, long amount, @Nullable UUID detail) {}

    public Entry {
        lines = List.copyOf(lines);
        var funds = new HashMap<String, Long>();
        for (var line : lines) funds.merge(line.account().fund(), line.amount(), Math::addExact);
        boolean balanced = funds.values().stream().allMatch(sum -> sum == 0);
        boolean oneUnit = lines.stream().map(line -> line.account().unit()).distinct().count() == 1;
        if (!balanced || !oneUnit) {
            throw new IllegalArgumentException("Unbalanced, or in two units: " + cause + lines);
        }
    }

    Unit unit() {
        return lines.getFirst().account().unit();
    }

    public static Builder of(Cause cause, @Nullable UUID subject, LocalDate day) {
        return new Builder(cause, subject, day);
    }

    /** Writes an entry down side by side; amounts of nought are left out. */
    public static final class Builder {

        private final Cause cause;
        private final @Nullable UUID subject;
        private final LocalDate day;
        private final List<Line> lines = new ArrayList<>();

        private Builder(Cause cause, @Nullable UUID subject, LocalDate day) {
            this.cause = cause;
            this.subject = subject;
            this.day = day;
        }

        public Builder debit(Account account, long amount, @Nullable UUID detail) {
            if (amount != 0) lines.add(new Line(account, amount, detail));
            return this;
        }

        public Builder credit(Account account, long amount, @Nullable UUID detail) {
            return debit(account, -amount, detail);
        }

        public Entry entry() {
            return new Entry(cause, subject, day, lines);
        }
    }
}
