package fr.halle.desk.changes;

import fr.halle.catalog.Category;
import fr.halle.catalog.bulk.BulkLine;
import fr.halle.desk.Frame;

import java.util.List;

/** What would change: {@code lines} is empty until something is wanted. {@code problem}: a key. */
record ChangePage(
        Frame frame,
        Chosen chosen,
        int products,
        WishForm form,
        List<Category> categories,
        List<BulkLine> lines,
        String problem) {

    private static final int SHOWN = 50;

    List<BulkLine> shown() {
        return lines.subList(0, Math.min(SHOWN, lines.size()));
    }

    int beyond() {
        return lines.size() - shown().size();
    }

    Values values() {
        return new Values(categories);
    }

    String path() {
        return frame.path() + "/products/changes";
    }

    /** Those into which a product goes. */
    List<Category> aisles() {
        return categories.stream()
                .filter(
                        each ->
                                each.parent() != null
                                        || categories.stream()
                                                .noneMatch(
                                                        other ->
                                                                each.slug().equals(other.parent())))
                .toList();
    }
}
