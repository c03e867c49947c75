package fr.halle.catalog.imports;

/** What to mend in the file: the row as a spreadsheet numbers it (the headings are row 1), the column by its heading. */
record Problem(int row, String column, Sentence what) {

    /** « Ligne 14, colonne Variant Price : « abc » n’est pas un prix… » */
    Sentence sentence() {
        return new Sentence("problem", String.valueOf(row), column, what);
    }
}
