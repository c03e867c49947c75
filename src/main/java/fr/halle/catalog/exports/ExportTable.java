package fr.halle.catalog.exports;

import fr.halle.catalog.entries.FactWords;
import fr.halle.catalog.entries.Standing;
import fr.halle.catalog.mapping.Field;

import java.math.BigDecimal;
import java.util.List;

/** The columns that an import recognises by itself, in one language. */
record ExportTable(boolean english) {

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
                    Field.ORIGIN,
                    Field.INGREDIENTS,
                    Field.ALLERGENS,
                    Field.LABELS,
                    Field.KEEPING,
                    Field.STATE);

    List<String> headings() {
        return FIELDS.stream().map(field -> field.heading(english)).toList();
    }

    List<?> cells(ExportRows.Row row) {
        return List.of(
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
                row.net() == null ? "" : row.net() + " " + unit(row.netUnit()),
                row.origin(),
                row.ingredients(),
                row.allergens() == null ? "" : FactWords.allergens(row.allergens(), english),
                FactWords.labels(row.labels(), english),
                row.keeping(),
                Standing.valueOf(row.standing()).word(english));
    }

    private static String unit(String code) {
        return code.equals("piece") ? "pieces" : code;
    }
}
