package fr.halle.catalog.entries;

import fr.halle.catalog.Facts;
import fr.halle.catalog.files.Sentence;
import fr.halle.catalog.mapping.Field;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the cells of a row say of the label. */
final class FactCells {

    private final Cells cells;

    FactCells(Cells cells) {
        this.cells = cells;
    }

    SaidFacts of(Line line) {
        return new SaidFacts(
                cells.said(line, Field.ORIGIN, 200),
                cells.said(line, Field.INGREDIENTS, 4_000),
                allergens(line),
                labels(line),
                cells.said(line, Field.KEEPING, 400));
    }

    private @Nullable Set<Facts.Allergen> allergens(Line line) {
        if (!line.has(Field.ALLERGENS)) return null;
        var found = EnumSet.noneOf(Facts.Allergen.class);
        if (FactWords.isNone(line.at(Field.ALLERGENS))) return found;
        each(line, Field.ALLERGENS, FactWords::allergen, found, "allergen");
        return found;
    }

    private @Nullable Set<Facts.Label> labels(Line line) {
        if (!line.has(Field.LABELS)) return null;
        var found = EnumSet.noneOf(Facts.Label.class);
        each(line, Field.LABELS, FactWords::label, found, "label");
        return found;
    }

    private <T> void each(
            Line line,
            Field field,
            Function<String, Optional<T>> known,
            Set<T> found,
            String problem) {
        Stream.of(line.at(field).split("[,;|/\n]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .forEach(
                        word ->
                                known.apply(word)
                                        .ifPresentOrElse(
                                                found::add,
                                                () ->
                                                        cells.wrong(
                                                                line,
                                                                field,
                                                                problem,
                                                                Sentence.quoted(word))));
    }
}
