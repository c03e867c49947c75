package fr.halle.desk.changes;

import fr.halle.catalog.bulk.BulkChange;
import fr.halle.catalog.bulk.BulkLine;
import fr.halle.desk.Frame;

import java.util.List;

/** What was changed at once. */
record ChangeDonePage(Frame frame, BulkChange change, String by, Values values) {

    private static final int SHOWN = 50;

    boolean isUndone() {
        return change.undoneAt() != null;
    }

    int restored() {
        return change.lines().size() - change.left().size();
    }

    List<BulkLine> shown() {
        return change.lines().subList(0, Math.min(SHOWN, change.lines().size()));
    }

    int beyond() {
        return change.lines().size() - shown().size();
    }
}
