package fr.halle.catalog.imports;

import fr.halle.kernel.Vat;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * A merchant's file between its upload and its import; {@code text} is empty and {@code result}
 * known once imported.
 */
record KeptFile(
        UUID id, String fileName, String text, String category, Vat vat, @Nullable Result result) {

    /** How many products were listed, updated, or already as the file says. */
    record Result(int created, int changed, int unchanged) {

        Sentence sentence() {
            return created + changed == 0
                    ? new Sentence("done.same", unchanged)
                    : new Sentence("done", created, changed, unchanged);
        }
    }
}
