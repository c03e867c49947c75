package fr.halle.catalog.imports;

import org.jspecify.annotations.Nullable;

/** What was typed beside the file; without a rate, the usual one of each aisle. */
record ImportForm(String category, String vat) {

    ImportForm(@Nullable String category, @Nullable String vat) {
        this.category = category == null ? "" : category;
        this.vat = vat == null ? "" : vat;
    }
}
