package fr.halle.catalog.imports;

import fr.halle.catalog.intake.Kept;
import fr.halle.catalog.intake.KeptRows;
import fr.halle.catalog.mapping.Field;
import fr.halle.catalog.mapping.Mapping;
import fr.halle.shops.Shop;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The columns of a file, what each probably means, and what stands in it. */
record MappingPage(
        Shop shop, Kept file, Mapping mapping, List<KeptRows.Row> samples, boolean insufficient) {

    List<Field> choosable() {
        return Field.choosable();
    }

    boolean isChosen(int column, Field field) {
        return mapping.fields().get(column) == field;
    }

    /** What the first rows hold there. */
    String sample(int column) {
        return samples.stream()
                .map(row -> column < row.cells().size() ? row.cells().get(column).strip() : "")
                .filter(cell -> !cell.isEmpty())
                .map(fr.halle.catalog.files.Sentence::quoted)
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    long guessed() {
        return mapping.fields().stream().filter(Objects::nonNull).count();
    }
}
