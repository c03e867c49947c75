package fr.halle.catalog.imports;

import fr.halle.catalog.intake.Choice;

import org.jspecify.annotations.Nullable;

/** What was typed beside the file; the usual rate when nothing was. */
record ImportForm(String category, String vat) {

    ImportForm(@Nullable String category, @Nullable String vat) {
        this.category = category == null ? "" : category;
        this.vat = vat == null ? Choice.typed(Choice.RATES.getFirst()) : vat;
    }
}
