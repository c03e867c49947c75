package fr.halle.catalog.entries;

import fr.halle.catalog.files.Sentence;
import fr.halle.catalog.mapping.Field;
import fr.halle.catalog.mapping.Heading;
import fr.halle.catalog.mapping.Shape;
import fr.halle.kernel.ByWeight;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what of each row of a product is sold by itself. */
final class Variants {

    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_REFERENCE = 80;

    /** What Shopify writes for a product that has one variant only. */
    private static final String SINGLE = "Default Title";

    private final Cells cells;
    private final Amounts amounts;
    private final List<Problem> problems;
    private final Aside aside;

    Variants(Cells cells, List<Problem> problems, Aside aside) {
        this.cells = cells;
        this.amounts = new Amounts(cells);
        this.problems = problems;
        this.aside = aside;
    }

    List<Entry.Variant> of(List<Line> lines) {
        var variants = new ArrayList<Entry.Variant>();
        var labels = new HashSet<String>();
        boolean labelled = lines.getFirst().mapping().has(Field.OPTION1);
        for (var line : lines) {
            if (line != lines.getFirst() && isPictureOnly(line)) continue;
            // WooCommerce's parent is sold through its variations alone
            if (Heading.plain(line.at(Field.KIND)).startsWith("variable") && lines.size() > 1)
                continue;
            var label = cells.words(line, Field.OPTION1, label(line), LONGEST_LABEL);
            if (!labels.add(label)) {
                problems.add(line.problem(Field.OPTION1, "same-label", Sentence.quoted(label)));
            }
            variants.add(variant(line, label, labelled));
        }
        return variants;
    }

    private Entry.Variant variant(Line line, String label, boolean labelled) {
        var weight = weight(line);
        // what is weighed has its price by the kilogram
        var net = weight == null ? amounts.net(line) : null;
        return new Entry.Variant(
                line.number(),
                label,
                labelled,
                line.mapping().has(Field.PRICE) ? cells.price(line) : null,
                weight == null || line.has(Field.UNIT) ? amounts.unit(line, net) : "le kg",
                net,
                count(line),
                cells.words(line, Field.REFERENCE, line.at(Field.REFERENCE), LONGEST_REFERENCE),
                cells.barcode(line),
                weight);
    }

    private Entry.@Nullable Weight weight(Line line) {
        if (!line.has(Field.STEP)) return null;
        var step = cells.quantity(line, Field.STEP);
        var tolerance = percent(line);
        if (step == null) return null;
        if (step < ByWeight.LEAST_STEP || step > ByWeight.MOST_STEP)
            return cells.wrong(line, Field.STEP, "step", ByWeight.LEAST_STEP, ByWeight.MOST_STEP);
        return new Entry.Weight(step, tolerance);
    }

    private @Nullable Integer percent(Line line) {
        var cell = line.at(Field.TOLERANCE).replaceAll("[\\s\u00a0\u202f%]|[.,]0+$", "");
        if (cell.isEmpty()) return null;
        boolean fits =
                cell.matches("\\d{1,2}") && Integer.parseInt(cell) <= ByWeight.MOST_TOLERANCE;
        return fits
                ? Integer.valueOf(cell)
                : cells.wrong(line, Field.TOLERANCE, "tolerance", ByWeight.MOST_TOLERANCE);
    }

    /** In the count of earlier files: what was sold since was there when they were written. */
    private @Nullable Integer count(Line line) {
        var quantity = cells.quantity(line, Field.STOCK);
        if (quantity == null) {
            if (line.mapping().has(Field.NAME))
                aside.note("uncounted", String.valueOf(line.number()));
            return null;
        }
        if (line.mapping().shape() != Shape.HALLE || !line.has(Field.SOLD)) return quantity;
        var sold = line.at(Field.SOLD);
        return sold.matches("-?\\d{1,7}")
                ? Math.max(0, quantity + Integer.parseInt(sold))
                : quantity;
    }

    private static boolean isPictureOnly(Line line) {
        return Stream.of(Field.PRICE, Field.OPTION1, Field.OPTION2, Field.OPTION3, Field.REFERENCE)
                .noneMatch(line::has);
    }

    private static String label(Line line) {
        var label =
                Stream.of(Field.OPTION1, Field.OPTION2, Field.OPTION3)
                        .map(line::at)
                        .filter(value -> !value.isEmpty())
                        .collect(Collectors.joining(", "));
        // a product without variations has attributes too: « Bois: chêne, hêtre »
        boolean simple = Heading.plain(line.at(Field.KIND)).startsWith("simple");
        return label.equals(SINGLE) || simple ? "" : label;
    }
}
