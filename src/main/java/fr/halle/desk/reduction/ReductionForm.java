package fr.halle.desk.reduction;

import fr.halle.catalog.Prices.Outcome;
import fr.halle.catalog.editing.Sheet;
import fr.halle.desk.Mistake;
import fr.halle.desk.Mistakes;
import fr.halle.desk.shelf.Amounts;
import fr.halle.kernel.CivilTime;
import fr.halle.web.ui.Texts;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Optional;

/** A reduction as it was typed: of which variant, to what price, from when to which last day. */
record ReductionForm(String offer, String price, String from, String until) {

    private static final int LONGEST_DAYS = 366;

    /** From today, of the only variant where there is one. */
    static ReductionForm blank(Sheet sheet, LocalDate today) {
        var lines = sheet.lines();
        var only = lines.size() == 1 ? lines.getFirst().id().value().toString() : "";
        return new ReductionForm(only, "", today.toString(), "");
    }

    Mistakes mistakes(Sheet sheet, LocalDate today) {
        var mistakes = new ArrayList<Mistake>();
        if (line(sheet).isEmpty())
            mistakes.add(Mistake.of("offer", "desk.reduction.offer.missing"));
        if (money().filter(Money::isPositive).isEmpty())
            mistakes.add(Mistake.of("price", "desk.reduction.price.wrong"));
        var first = day(from);
        var last = day(until);
        if (first == null || first.isBefore(today))
            mistakes.add(Mistake.of("from", "desk.reduction.from.wrong"));
        if (last == null) mistakes.add(Mistake.of("until", "desk.reduction.until.missing"));
        else if (first != null && last.isBefore(first))
            mistakes.add(Mistake.of("until", "desk.reduction.until.early"));
        else if (last.isAfter(today.plusDays(LONGEST_DAYS)))
            mistakes.add(Mistake.of("until", "desk.reduction.until.late"));
        return new Mistakes(mistakes);
    }

    /** Why it cannot be announced; none when it was. */
    static Mistakes refused(Outcome outcome, Texts texts) {
        return new Mistakes(
                switch (outcome) {
                    case Outcome.Announced() -> java.util.List.of();
                    case Outcome.NotLower(var asked) ->
                            java.util.List.of(
                                    Mistake.of(
                                            "price",
                                            "desk.reduction.not-lower",
                                            texts.money(asked)));
                    case Outcome.AskedBefore(var lowest) ->
                            java.util.List.of(
                                    Mistake.of(
                                            "price",
                                            "desk.reduction.asked-before",
                                            texts.money(lowest)));
                    case Outcome.Overlaps() ->
                            java.util.List.of(Mistake.of("from", "desk.reduction.overlaps"));
                });
    }

    /** Of this product; another's is not there. */
    Optional<Sheet.Line> line(Sheet sheet) {
        return sheet.lines().stream()
                .filter(each -> each.id().value().toString().equals(offer))
                .findFirst();
    }

    Optional<Money> money() {
        return Amounts.price(price);
    }

    /** At once on the first day, else from its midnight. */
    Instant since(Instant now) {
        var begins = CivilTime.instant(day(from, LocalDate.MIN), LocalTime.MIN);
        return begins.isBefore(now) ? now : begins;
    }

    /** The last day is in it. */
    Instant ends() {
        return CivilTime.instant(day(until, LocalDate.MIN).plusDays(1), LocalTime.MIN);
    }

    private static LocalDate day(String typed, LocalDate otherwise) {
        var day = day(typed);
        return day == null ? otherwise : day;
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
