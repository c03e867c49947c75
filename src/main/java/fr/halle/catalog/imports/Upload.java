package fr.halle.catalog.imports;

import fr.halle.catalog.files.Sentence;

import java.util.List;
import java.util.UUID;

/** What became of a form with a file. */
sealed interface Upload {

    /** Kept until its confirmation. */
    record Kept(UUID id) implements Upload {}

    /** Nothing was kept; the shop is as it was. */
    record Refused(List<Mistake> mistakes) implements Upload {}

    /** {@code field}: file, category or vat. */
    record Mistake(String field, Sentence what) {}
}
