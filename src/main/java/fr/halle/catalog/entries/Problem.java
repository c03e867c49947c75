package fr.halle.catalog.entries;

import fr.halle.catalog.files.Sentence;

/**
 * What to mend in a file: the row as a spreadsheet numbers it, the column by its heading. What is
 * wrong is a key of the words and texts that fill it, so that it can be kept.
 */
public record Problem(int row, String column, Sentence what) {

    /** « Ligne 14, colonne Prix : « abc » n’est pas un prix… » */
    public Sentence sentence() {
        if (column.isEmpty()) return new Sentence("problem.row", String.valueOf(row), what);
        return new Sentence("problem", String.valueOf(row), column, what);
    }
}
