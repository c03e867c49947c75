package fr.halle.catalog.exports;

import static java.util.stream.Collectors.joining;

import fr.halle.catalog.condition.Condition;
import fr.halle.catalog.entries.ConditionWords;
import fr.halle.catalog.entries.FactWords;
import fr.halle.catalog.entries.NoReturnWords;
import fr.halle.catalog.entries.Standing;
import fr.halle.catalog.mapping.Field;
import fr.halle.kernel.ByWeight;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The columns that an import recognises by itself, in one language. {@code address}: of a path
 * here, as others may fetch it.
 */
record ExportTable(boolean english, UnaryOperator<String> address) {

    private static final List<Field> FIELDS =
            List.of(
                    Field.KEY,
                    Field.NAME,
                    Field.OPTION1,
                    Field.DESCRIPTION,
                    Field.CATEGORY,
                    Field.PRICE,
                    Field.VAT,
                    Field.STOCK,
                    Field.SOLD,
                    Field.REFERENCE,
                    Field.BARCODE,
                    Field.UNIT,
                    Field.NET,
                    Field.STEP,
                    Field.TOLERANCE,
                    Field.ORIGIN,
                    Field.INGREDIENTS,
                    Field.ALLERGENS,
                    Field.LABELS,
                    Field.KEEPING,
                    Field.FROM,
                    Field.UNTIL,
                    Field.SEASON,
                    Field.OFF_SEASON,
                    Field.PREPARATION,
                    Field.CONDITION,
                    Field.WEAR,
                    Field.BEST_BEFORE,
                    Field.USE_BY,
                    Field.CONDITION_NOTE,
                    Field.RETURNS,
                    Field.PICTURES,
                    Field.PICTURE_ALT,
                    Field.STATE);

    List<String> headings() {
        return FIELDS.stream().map(field -> field.heading(english)).toList();
    }

    List<?> cells(ExportRows.Row row) {
        var cells = new ArrayList<Object>();
        Collections.addAll(
                cells,
                row.slug(),
                row.name(),
                row.label(),
                row.description(),
                row.category(),
                BigDecimal.valueOf(row.cents(), 2),
                BigDecimal.valueOf(row.vatPermille(), 1).stripTrailingZeros(),
                BigDecimal.valueOf(row.available()),
                BigDecimal.valueOf(row.sold()),
                row.reference(),
                row.barcode(),
                row.unit(),
                row.net() == null ? "" : row.net() + " " + unit(row.netUnit()));
        weight(row.life().weight(), cells);
        Collections.addAll(
                cells,
                row.origin(),
                row.ingredients(),
                row.allergens() == null ? "" : FactWords.allergens(row.allergens(), english),
                FactWords.labels(row.labels(), english),
                row.keeping());
        days(row.life(), cells);
        condition(row.life().condition(), cells);
        var noReturn = row.life().noReturn();
        cells.add(noReturn == null ? "" : NoReturnWords.word(noReturn, english));
        cells.add(row.life().pictures().stream().map(address).collect(joining("|")));
        cells.add(
                row.life().shown().stream()
                        .map(alt -> alt.replace('|', '/'))
                        .collect(joining("|")));
        cells.add(Standing.valueOf(row.standing()).word(english));
        return cells;
    }

    private static void weight(@Nullable ByWeight weight, List<Object> cells) {
        cells.add(weight == null ? "" : BigDecimal.valueOf(weight.stepGrams()));
        cells.add(weight == null ? "" : BigDecimal.valueOf(weight.tolerancePercent()));
    }

    private void days(ExportRows.Life life, List<Object> cells) {
        var season = life.season();
        cells.add(text(life.from()));
        cells.add(text(life.until()));
        cells.add(season == null ? "" : text(season.from()) + " – " + text(season.until()));
        cells.add(season == null || !season.always() ? "" : english ? "yes" : "oui");
        var minutes = life.preparation();
        cells.add(minutes == null ? "" : BigDecimal.valueOf(minutes));
    }

    private void condition(@Nullable Condition condition, List<Object> cells) {
        if (condition == null) {
            cells.addAll(Collections.nCopies(5, ""));
            return;
        }
        var wear = condition.wear();
        cells.add(ConditionWords.kind(condition.kind(), english));
        cells.add(wear == null ? "" : ConditionWords.wear(wear, english));
        cells.add(text(condition.bestBefore()));
        cells.add(text(condition.useBy()));
        cells.add(condition.note());
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String text(MonthDay day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue();
    }

    private static String unit(String code) {
        return code.equals("piece") ? "pieces" : code;
    }
}
