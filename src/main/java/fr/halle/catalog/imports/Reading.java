package fr.halle.catalog.imports;

import fr.halle.catalog.ProductDraft;
import java.util.List;

/** What a product file says. With a single problem, nothing of it may be imported. */
record Reading(List<Entry> entries, List<Sentence> notices, List<Problem> problems) {

    /** {@code type} is the merchant's own word for what it is. */
    record Entry(ProductDraft draft, String type) {}
}
