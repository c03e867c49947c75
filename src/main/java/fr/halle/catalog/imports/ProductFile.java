package fr.halle.catalog.imports;

import java.util.List;

/** What the bytes of an upload turned out to be. */
sealed interface ProductFile {

    /** Rows below the headings, blank ones left out. */
    record Table(List<Row> rows) implements ProductFile {}

    /** Nothing of it can be used; the sentence says why and what to do. */
    record Unusable(Sentence why) implements ProductFile {}

    static ProductFile unusable(String key, Object... arguments) {
        return new Unusable(new Sentence("file." + key, arguments));
    }
}
