package fr.halle.catalog.imports;

import java.util.List;
import java.util.Map;

/**
 * One row of a product file. {@code number} is the one that a spreadsheet shows; {@code overflows}
 * when it holds more than there are headings.
 */
record Row(int number, Map<Column, String> cells, boolean overflows) {

    /** A missing cell is an empty one. */
    String at(Column column) {
        return cells.getOrDefault(column, "").strip();
    }

    boolean has(Column column) {
        return !at(column).isEmpty();
    }

    Reading.Problem problem(Column column, String key, Object... arguments) {
        return new Reading.Problem(
                number, column.heading(), new Sentence("problem." + key, List.of(arguments)));
    }
}
