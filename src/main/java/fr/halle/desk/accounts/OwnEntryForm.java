package fr.halle.desk.accounts;

import fr.halle.desk.Mistake;
import fr.halle.desk.Mistakes;
import fr.halle.desk.shelf.Amounts;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * An entry as an accountant typed it.
 *
 * @param id of the form: sent twice, it is one entry
 * @param about the number of a purchase; empty where it is about none
 */
record OwnEntryForm(UUID id, String day, String about, String note, List<Row> rows) {

    static final int ROWS = 6;
    private static final int LONGEST_NOTE = 500;

    /** One line of it, in euros on one of the two sides; empty where nothing was typed. */
    record Row(String account, String debit, String credit) {

        boolean isEmpty() {
            return debit.isEmpty() && credit.isEmpty();
        }

        /** Cents, debit positive; null where it is no amount, or two. */
        @Nullable Long cents() {
            if (debit.isEmpty() == credit.isEmpty()) return null;
            var typed = Amounts.price(debit.isEmpty() ? credit : debit);
            if (typed.isEmpty() || typed.get().isZero()) return null;
            long cents = typed.get().getAmountMinorLong();
            return debit.isEmpty() ? -cents : cents;
        }
    }

    static OwnEntryForm blank(LocalDate today) {
        return new OwnEntryForm(
                UUID.randomUUID(),
                today.toString(),
                "",
                "",
                Collections.nCopies(ROWS, new Row("", "", "")));
    }

    static OwnEntryForm of(UUID id, MultiValueMap<String, String> typed) {
        var rows =
                IntStream.range(0, ROWS)
                        .mapToObj(
                                row ->
                                        new Row(
                                                value(typed, "account", row),
                                                value(typed, "debit", row),
                                                value(typed, "credit", row)))
                        .toList();
        return new OwnEntryForm(
                id,
                value(typed, "day", 0),
                value(typed, "about", 0),
                value(typed, "note", 0),
                rows);
    }

    /** Those with an amount. */
    List<Row> filled() {
        return rows.stream().filter(row -> !row.isEmpty()).toList();
    }

    Mistakes mistakes() {
        var wrong = new ArrayList<Mistake>();
        if (date() == null) wrong.add(mistake("day"));
        if (note.isEmpty() || note.length() > LONGEST_NOTE) wrong.add(mistake("note"));
        for (int row = 0; row < ROWS; row++) {
            var typed = rows.get(row);
            if (typed.isEmpty()) continue;
            if (typed.account().isEmpty()) wrong.add(ofRow("account", row));
            if (typed.cents() == null) wrong.add(ofRow("amount", row));
        }
        if (filled().size() < 2) wrong.add(mistake("rows"));
        return new Mistakes(wrong);
    }

    static Mistake mistake(String field, Object... arguments) {
        return Mistake.of(field, "desk.accounts.own." + field + ".wrong", arguments);
    }

    private static Mistake ofRow(String field, int row) {
        return Mistake.of("row-" + row, "desk.accounts.own." + field + ".wrong", row + 1);
    }

    @Nullable LocalDate date() {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String value(MultiValueMap<String, String> typed, String name, int at) {
        var values = typed.getOrDefault(name, List.of());
        return at >= values.size() ? "" : values.get(at).replaceAll("\\p{Cntrl}", " ").strip();
    }
}
