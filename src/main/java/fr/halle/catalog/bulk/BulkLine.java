package fr.halle.catalog.bulk;

import java.util.UUID;

/** One thing that changes: an offer or a product, by its kind. {@code mark} is of its stock. */
public record BulkLine(UUID subject, String name, String before, String after, int mark) {

    BulkLine reversed() {
        return new BulkLine(subject, name, after, before, mark);
    }
}
