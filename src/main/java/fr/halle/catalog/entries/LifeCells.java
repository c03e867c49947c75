package fr.halle.catalog.entries;

import fr.halle.catalog.condition.Condition;
import fr.halle.catalog.condition.Condition.Kind;
import fr.halle.catalog.condition.NoReturn;
import fr.halle.catalog.farm.Season;
import fr.halle.catalog.files.Sentence;
import fr.halle.catalog.mapping.Field;
import fr.halle.catalog.mapping.Heading;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the cells of a row say of when something is sold, and of how it is where it is not new. */
final class LifeCells {

    /** As people write a day, and as spreadsheets do. */
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})([T ].*)?");
    private static final Pattern SEASON =
            Pattern.compile("(\\d{1,2})[/.](\\d{1,2})\\D{1,4}(\\d{1,2})[/.](\\d{1,2})");

    /** What empties a cell of ours: an empty one of the file says nothing. */
    private static final Set<String> NONE = Set.of("aucun", "aucune", "none", "toujours", "always");

    private static final int LONGEST_PREPARATION = 14 * 24 * 60;

    private final Cells cells;

    LifeCells(Cells cells) {
        this.cells = cells;
    }

    SaidDays days(Line line) {
        var from = day(line, Field.FROM);
        var until = day(line, Field.UNTIL);
        if (from != null && until != null && from.isAfter(until)) {
            until = cells.wrong(line, Field.UNTIL, "days.order");
        }
        var preparation = preparation(line);
        var none = EnumSet.noneOf(Field.class);
        for (var field : List.of(Field.FROM, Field.UNTIL, Field.SEASON, Field.PREPARATION)) {
            if (isNone(line, field)) none.add(field);
        }
        if (NoReturnWords.isUsual(line.at(Field.RETURNS))) none.add(Field.RETURNS);
        return new SaidDays(from, until, season(line), preparation, noReturn(line), none);
    }

    private static boolean isNone(Line line, Field field) {
        var plain = Heading.plain(line.at(field));
        return NONE.contains(plain) || field == Field.PREPARATION && plain.matches("0+");
    }

    private @Nullable Integer preparation(Line line) {
        if (isNone(line, Field.PREPARATION)) return null;
        var minutes = cells.quantity(line, Field.PREPARATION);
        return minutes == null || minutes <= LONGEST_PREPARATION
                ? minutes
                : cells.wrong(line, Field.PREPARATION, "preparation", LONGEST_PREPARATION);
    }

    private @Nullable Season season(Line line) {
        if (!line.has(Field.SEASON) || isNone(line, Field.SEASON)) return null;
        var match = SEASON.matcher(line.at(Field.SEASON));
        try {
            if (match.matches()) {
                boolean always =
                        Standing.said(line.at(Field.OFF_SEASON)).orElse(null) == Standing.SALE;
                return new Season(
                        MonthDay.of(number(match.group(2)), number(match.group(1))),
                        MonthDay.of(number(match.group(4)), number(match.group(3))),
                        always);
            }
        } catch (DateTimeException noSuchDay) {
            // said below
        }
        return cells.wrong(line, Field.SEASON, "season", Sentence.quoted(line.at(Field.SEASON)));
    }

    private @Nullable NoReturn noReturn(Line line) {
        var cell = line.at(Field.RETURNS);
        if (cell.isEmpty() || NoReturnWords.isUsual(cell)) return null;
        var said = NoReturnWords.said(cell);
        return said.isPresent()
                ? said.get()
                : cells.wrong(line, Field.RETURNS, "returns", Sentence.quoted(cell));
    }

    /** Null where the file says nothing of it. */
    @Nullable SaidCondition condition(Line line) {
        if (!line.has(Field.CONDITION)) return null;
        var word = line.at(Field.CONDITION);
        if (ConditionWords.isNew(word)) return new SaidCondition(null);
        var kind = ConditionWords.kind(word);
        if (kind.isEmpty())
            return cells.wrong(line, Field.CONDITION, "condition", Sentence.quoted(word));
        var wear = ConditionWords.wear(line.at(Field.WEAR));
        if (kind.get() == Kind.SECOND_HAND && wear.isEmpty())
            return cells.wrong(line, Field.WEAR, "wear", Sentence.quoted(line.at(Field.WEAR)));
        var bestBefore = day(line, Field.BEST_BEFORE);
        var useBy = day(line, Field.USE_BY);
        if (bestBefore != null && useBy != null) return cells.wrong(line, Field.USE_BY, "one-date");
        boolean surplus = kind.get() == Kind.SURPLUS;
        return new SaidCondition(
                new Condition(
                        kind.get(),
                        kind.get() == Kind.SECOND_HAND ? wear.orElseThrow() : null,
                        surplus ? bestBefore : null,
                        surplus ? useBy : null,
                        note(line)));
    }

    private String note(Line line) {
        var note = cells.said(line, Field.CONDITION_NOTE, Condition.LONGEST_NOTE);
        return Optional.ofNullable(note).orElse("");
    }

    private @Nullable LocalDate day(Line line, Field field) {
        if (!line.has(field) || isNone(line, field)) return null;
        var cell = line.at(field);
        try {
            var iso = ISO.matcher(cell);
            if (iso.matches()) return LocalDate.parse(iso.group(1));
            var match = DAY.matcher(cell);
            if (match.matches())
                return LocalDate.of(
                        number(match.group(3)), number(match.group(2)), number(match.group(1)));
        } catch (DateTimeException noSuchDay) {
            // said below
        }
        return cells.wrong(line, field, "day", Sentence.quoted(cell));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
