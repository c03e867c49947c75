package fr.halle.catalog.files;

import java.util.List;

/** Whoever takes the rows of a table, one after the other. */
public interface Rows {

    /** First, and once. */
    void headings(List<String> headings);

    /**
     * {@code number} is the one that a spreadsheet shows. There may be fewer cells than headings,
     * or more.
     */
    void row(int number, List<String> cells);
}
