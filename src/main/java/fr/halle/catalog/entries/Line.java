package fr.halle.catalog.entries;

import fr.halle.catalog.files.Sentence;
import fr.halle.catalog.mapping.Field;
import fr.halle.catalog.mapping.Mapping;

import java.util.List;

/** One row of a file whose columns have a meaning. */
public record Line(Mapping mapping, int number, List<String> cells) {

    /** A missing cell is an empty one. */
    String at(Field field) {
        return mapping.at(field, cells);
    }

    boolean has(Field field) {
        return !at(field).isEmpty();
    }

    /** Whether it holds more than there are headings. */
    boolean overflows() {
        return cells.stream().skip(mapping.headings().size()).anyMatch(cell -> !cell.isBlank());
    }

    /** {@code arguments}: texts and whole numbers, for they are kept. */
    Problem problem(Field field, String key, Object... arguments) {
        var what = new Sentence("problem." + key, arguments);
        return new Problem(number, mapping.heading(field), what);
    }
}
