package fr.halle.catalog.imports;

import fr.halle.catalog.ProductDraft;

import java.util.List;

/** What a product file says. With a single problem, nothing of it may be imported. */
record Reading(List<Entry> entries, List<Sentence> notices, List<Problem> problems) {

    /** {@code type} is the merchant's own word for what it is. */
    record Entry(ProductDraft draft, String type) {}

    /**
     * What to mend in the file: the row as a spreadsheet numbers it (the headings are row 1), the
     * column by its heading.
     */
    record Problem(int row, String column, Sentence what) {

        /** « Ligne 14, colonne Variant Price : « abc » n’est pas un prix… » */
        Sentence sentence() {
            return new Sentence("problem", String.valueOf(row), column, what);
        }
    }
}
